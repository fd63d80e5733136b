/** The type scale: few sizes, weight and width carry the hierarchy, figures are tabular everywhere. */
import type { ThemeOptions } from '@mui/material/styles';
import { fontFamily, type Tokens } from './tokens.ts';

const px = (size: number, line: number) => ({
  fontSize: `${size / 16}rem`,
  lineHeight: `${line / 16}rem`,
});

export function typography({ stretch }: Tokens): NonNullable<ThemeOptions['typography']> {
  const body = { fontStretch: stretch.body, letterSpacing: 0 };
  const head = { fontStretch: stretch.display, fontWeight: 650, letterSpacing: '-0.008em' };
  return {
    fontFamily,
    fontSize: 14,
    fontWeightRegular: 400,
    fontWeightMedium: 550,
    fontWeightBold: 650,
    h1: { ...px(22, 28), ...head, letterSpacing: '-0.014em' },
    h2: { ...px(17, 24), ...head },
    h3: { ...px(14, 20), ...head },
    h4: { ...px(13, 20), ...head },
    h5: { ...px(13, 20), ...head },
    h6: { ...px(13, 20), ...head },
    subtitle1: { ...px(14, 20), ...body, fontWeight: 550 },
    subtitle2: { ...px(13, 20), ...body, fontWeight: 550 },
    body1: { ...px(14, 20), ...body },
    body2: { ...px(13, 20), ...body },
    button: { ...px(13, 20), ...body, fontWeight: 600, textTransform: 'none' },
    caption: { ...px(12, 16), ...body },
    overline: {
      ...px(12, 16),
      fontStretch: stretch.label,
      fontWeight: 600,
      letterSpacing: '0.01em',
      textTransform: 'none',
    },
  };
}
