/** How long the call has lasted, by the desk's clock. */
import { styled } from '@mui/material/styles';
import { Temporal } from 'temporal-polyfill';
import { figures } from '../../theme/mixins.ts';
import { type DeskMoment, useDeskSecond } from '../account/desk-clock.ts';
import { durationText } from './duration.ts';

const Root = styled('span')({ ...figures, fontWeight: 650 });

export function CallClock(props: { readonly startedAt: string; readonly moment: DeskMoment }) {
  const now = useDeskSecond(props.moment);
  const since = Temporal.Instant.from(props.startedAt).until(now).total({ unit: 'seconds' });
  return <Root role="timer">{durationText(since)}</Root>;
}
