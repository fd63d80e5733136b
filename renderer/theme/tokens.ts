/**
 * The visual vocabulary: measures, type scale, and the colors of both themes.
 * Colors are named by what they mean, never by hue; components use nothing else.
 */

export type Mode = 'light' | 'dark';

/**
 * What a color says: red = legally blocked, amber = needs attention,
 * green = done or allowed, blue = the agent's next step, neutral = a plain fact.
 */
export type Tone = 'blocked' | 'attention' | 'done' | 'next' | 'neutral';

export const tones: readonly Tone[] = ['next', 'done', 'attention', 'blocked', 'neutral'];

export type ToneColors = {
  /** Words in this tone; readable on every surface and on `tint`. */
  readonly text: string;
  /** Icons, bars, dots and filled shapes. */
  readonly solid: string;
  /** Background behind words. */
  readonly tint: string;
  /** Hairline around `tint`. */
  readonly edge: string;
};

export type Colors = {
  /** The desk everything lies on. */
  readonly canvas: string;
  /** Sheets: panels, tables, fields. */
  readonly surface: string;
  /** Recessed strips: table heads, rail, tracks. */
  readonly sunken: string;
  /** Dialogs, menus and popovers. */
  readonly raised: string;
  readonly hover: string;
  readonly selected: string;
  readonly hairline: string;
  /** A heavier rule: sums, sticky heads. */
  readonly rule: string;
  /** Borders of things one can operate; at least 3:1. */
  readonly control: string;
  readonly text: string;
  readonly muted: string;
  /** Placeholders and units; still readable. */
  readonly faint: string;
  readonly accent: string;
  readonly accentHover: string;
  readonly onAccent: string;
  /** Filled buttons for what cannot be taken back: they need attention, so amber; red is the law's. */
  readonly danger: string;
  readonly dangerHover: string;
  readonly onDanger: string;
  readonly focus: string;
  /** Tooltips and toasts: the opposite of the surface. */
  readonly inverse: string;
  readonly onInverse: string;
  readonly onInverseAccent: string;
  readonly scrim: string;
  readonly shadow: string;
  readonly tone: Readonly<Record<Tone, ToneColors>>;
};

const light: Colors = {
  canvas: '#f6f5f1',
  surface: '#ffffff',
  sunken: '#efede7',
  raised: '#ffffff',
  hover: '#f4f2ed',
  selected: '#e7edfb',
  hairline: '#e4e1d9',
  rule: '#c9c4b8',
  control: '#85817a',
  text: '#1a1e26',
  muted: '#535864',
  faint: '#646974',
  accent: '#2344a8',
  accentHover: '#1a3588',
  onAccent: '#ffffff',
  danger: '#7a4900',
  dangerHover: '#603900',
  onDanger: '#ffffff',
  focus: '#2344a8',
  inverse: '#20242d',
  onInverse: '#f3f2ee',
  onInverseAccent: '#afc2ff',
  scrim: 'rgb(26 30 38 / 0.42)',
  shadow: '26 30 38',
  tone: {
    next: { text: '#2344a8', solid: '#2f55c8', tint: '#e9eefb', edge: '#c3cff0' },
    done: { text: '#15603a', solid: '#1d7c4b', tint: '#e5f2e9', edge: '#b8d8c4' },
    attention: { text: '#7a4900', solid: '#b06a00', tint: '#faefd9', edge: '#e6cd9b' },
    blocked: { text: '#a01e18', solid: '#b52a22', tint: '#fbeae7', edge: '#e8bdb8' },
    neutral: { text: '#4b505b', solid: '#6d717b', tint: '#efede7', edge: '#d7d3c9' },
  },
};

const dark: Colors = {
  canvas: '#11141a',
  surface: '#181c23',
  sunken: '#0d1015',
  raised: '#1e232c',
  hover: '#20252e',
  selected: '#1d2945',
  hairline: '#2a303a',
  rule: '#434a58',
  control: '#747d8d',
  text: '#e8e9ec',
  muted: '#b0b6c1',
  faint: '#949ba8',
  accent: '#9fb6ff',
  accentHover: '#bccbff',
  onAccent: '#0e1630',
  danger: '#f3c677',
  dangerHover: '#f8d79b',
  onDanger: '#2c1e05',
  focus: '#9fb6ff',
  inverse: '#e9e8e4',
  onInverse: '#1a1e26',
  onInverseAccent: '#2344a8',
  scrim: 'rgb(4 6 10 / 0.62)',
  shadow: '0 0 0',
  tone: {
    next: { text: '#aabeff', solid: '#86a2fb', tint: '#1c2747', edge: '#35477a' },
    done: { text: '#8ed8ab', solid: '#4fb67d', tint: '#14301f', edge: '#27573b' },
    attention: { text: '#f3c677', solid: '#dc9d3c', tint: '#33270f', edge: '#604a19' },
    blocked: { text: '#ffb0a7', solid: '#f0766b', tint: '#3b1e1b', edge: '#6d3630' },
    neutral: { text: '#bcc2cc', solid: '#8f96a3', tint: '#262c36', edge: '#3c4350' },
  },
};

/** The colors of one theme. */
export const colorsOf: Readonly<Record<Mode, Colors>> = { light, dark };

/** Heights and widths in px; everything else is a multiple of 8 (4 inside a control). */
export const measures = {
  grid: 8,
  row: 32,
  control: 32,
  controlSmall: 26,
  minTarget: 24,
  rail: 56,
  radiusSmall: 3,
  radius: 5,
  radiusLarge: 10,
  focusWidth: 2,
  /** Below this window width three columns become tabs. */
  collapse: 1100,
} as const;

/** Nothing that says "wait" appears before this many milliseconds. */
export const patience = 500;

export const fontFamily = "'Noto Sans Variable', 'Noto Sans', system-ui, sans-serif";

/** The width axis: body text is a touch narrower than normal, labels narrower still. */
export const stretch = { display: '94%', body: '92%', label: '86%' } as const;

export type Tokens = {
  readonly mode: Mode;
  readonly color: Colors;
  readonly measure: typeof measures;
  readonly stretch: typeof stretch;
};

export function tokensFor(mode: Mode): Tokens {
  return { mode, color: colorsOf[mode], measure: measures, stretch };
}
