/**
 * The consumer's local time inside the hours a call may start: a day as a bar, the window filled,
 * a mark per plausible place. The words carry the same facts; the verdict comes from the caller.
 */
import { styled } from '@mui/material/styles';
import { figures } from '../theme/mixins.ts';
import { callHours, clockText, shareOfDay } from './clock-window.ts';

export type LocalTime = {
  /** Minutes since local midnight, 0 to 1439. */
  readonly minutes: number;
  /** `CST`. */
  readonly zone: string;
};

export type ClockWindowBarProps = {
  /** Every plausible local time, the most likely first; empty when the place is unknown. */
  readonly times: readonly LocalTime[];
  readonly open: boolean;
  /** `until 8:59 PM`, `opens 8:01 AM`. */
  readonly note?: string | undefined;
  /** `bar` hides the words (they stay for screen readers). */
  readonly compact?: boolean | undefined;
};

const width = 64;

const Root = styled('span')(({ theme }) => {
  const { color } = theme.tokens;
  return {
    ...figures,
    display: 'inline-flex',
    alignItems: 'center',
    gap: 8,
    whiteSpace: 'nowrap',
    fontSize: '0.8125rem',
    '& .day': { fill: color.hairline },
    '& .window': { fill: color.tone.neutral.solid, opacity: 0.45 },
    '&[data-open="true"] .window': { fill: color.tone.done.solid, opacity: 0.5 },
    '& .mark': { fill: color.text, stroke: color.surface, strokeWidth: 1.5 },
    '&[data-open="false"] .mark': { fill: color.tone.attention.solid },
    '& .note': { color: color.muted, fontSize: '0.75rem' },
  };
});

export function ClockWindowBar({ times, open, note, compact }: ClockWindowBarProps) {
  return (
    <Root data-open={open}>
      <svg width={width} height={14} viewBox={`0 0 ${width} 14`} aria-hidden="true">
        <rect className="day" y={5} width={width} height={4} rx={2} />
        <rect
          className="window"
          x={shareOfDay(callHours.from) * width}
          y={5}
          width={shareOfDay(callHours.to - callHours.from) * width}
          height={4}
        />
        {times.map(({ minutes, zone }) => (
          <rect
            key={zone}
            className="mark"
            x={Math.min(width - 5, Math.max(0, shareOfDay(minutes) * width - 2.5))}
            width={5}
            height={14}
            rx={2}
          />
        ))}
      </svg>
      {!compact && <Words times={times} note={note} />}
    </Root>
  );
}

function Words({ times, note }: Pick<ClockWindowBarProps, 'times' | 'note'>) {
  const spoken = times.map(({ minutes, zone }) => `${clockText(minutes)} ${zone}`).join(' / ');
  return (
    <span>
      {spoken === '' ? 'Local time unknown' : spoken}
      {note !== undefined && <span className="note"> {note}</span>}
    </span>
  );
}
