/** How many of the permitted call attempts are left: filled dots left, rings used, and the words. */
import { styled } from '@mui/material/styles';
import { VisuallyHidden } from './VisuallyHidden.tsx';

export type AttemptDotsProps = {
  readonly left: number;
  readonly total: number;
};

const Root = styled('span', { shouldForwardProp: (name) => name !== 'left' })<{
  readonly left: number;
}>(({ theme, left }) => {
  const { tone } = theme.tokens.color;
  const shape = left === 0 ? tone.blocked : left === 1 ? tone.attention : tone.neutral;
  return {
    display: 'inline-flex',
    alignItems: 'center',
    height: 16,
    verticalAlign: 'middle',
    color: shape.solid,
  };
});

const pitch = 9;

export function AttemptDots({ left, total }: AttemptDotsProps) {
  const words = left === 0 ? `None of ${total} attempts left` : `${left} of ${total} attempts left`;
  const width = total * pitch;
  return (
    <Root left={left} title={words}>
      <svg width={width} height={10} viewBox={`0 0 ${width} 10`} aria-hidden="true">
        {Array.from({ length: total }, (_, index) => index).map((index) => (
          <circle
            key={index}
            cx={index * pitch + pitch / 2}
            cy={5}
            r={index < left ? 3.25 : 2.75}
            fill={index < left ? 'currentColor' : 'none'}
            stroke={index < left ? 'none' : 'currentColor'}
          />
        ))}
      </svg>
      <VisuallyHidden>{words}</VisuallyHidden>
    </Root>
  );
}
