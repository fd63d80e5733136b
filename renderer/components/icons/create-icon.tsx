/** How every icon is drawn: a 20 px grid, one 1.5 px round stroke in the text color, silent by default. */
import type { JSX, ReactNode } from 'react';

export type IconProps = {
  /** Edge length in px; 16 inside text and buttons, 20 alone. */
  readonly size?: number | undefined;
  /** Give a title only when the icon stands without words. */
  readonly title?: string | undefined;
  readonly className?: string | undefined;
};

export type IconComponent = (props: IconProps) => JSX.Element;

/** Makes an icon component from its strokes; `currentColor` is both stroke and fill where asked. */
export function createIcon(strokes: ReactNode): IconComponent {
  return (props) => <Frame {...props}>{strokes}</Frame>;
}

function Frame({ size = 16, title, className, children }: IconProps & { children: ReactNode }) {
  const shared = {
    className,
    width: size,
    height: size,
    viewBox: '0 0 20 20',
    fill: 'none',
    stroke: 'currentColor',
    strokeWidth: 1.5,
    strokeLinecap: 'round',
    strokeLinejoin: 'round',
    focusable: false,
    // A flex row must never squeeze the picture.
    style: { flexShrink: 0, display: 'block' },
  } as const;
  if (title === undefined) {
    return (
      <svg {...shared} aria-hidden="true">
        {children}
      </svg>
    );
  }
  return (
    <svg {...shared} role="img" aria-label={title}>
      {children}
    </svg>
  );
}
