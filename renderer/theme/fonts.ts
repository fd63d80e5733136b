/**
 * Brings the interface's one type family into the bundle: Noto Sans with its weight and width axes.
 * The semi-condensed width is what lets dense rows stay legible.
 */
import '@fontsource-variable/noto-sans/standard.css';
