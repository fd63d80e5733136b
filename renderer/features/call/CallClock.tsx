/** How long the call has lasted, by the desk's clock. */
import { styled } from '@mui/material/styles';
import { Temporal } from 'temporal-polyfill';
import { figures } from '../../theme/mixins.ts';
import { type DeskMoment, useDeskSecond } from '../account/desk-clock.ts';

const Root = styled('span')({ ...figures, fontWeight: 650 });

/** `4:07`, `1:02:09`. */
export function durationText(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const two = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor(whole / 60) % 60;
  const rest = `${two(whole % 60)}`;
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`;
}

export function CallClock(props: { readonly startedAt: string; readonly moment: DeskMoment }) {
  const now = useDeskSecond(props.moment);
  const since = Temporal.Instant.from(props.startedAt).until(now).total({ unit: 'seconds' });
  return <Root role="timer">{durationText(since)}</Root>;
}
