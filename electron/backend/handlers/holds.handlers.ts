import { placeHold } from '../services/hold/place-hold.ts';
import { releaseHold } from '../services/hold/release-hold.ts';
import type { Handlers } from './handler.ts';

export const holdsHandlers: Handlers<'holds'> = {
  'holds.place': (context, input) => placeHold(context, input),
  'holds.release': (context, input) => releaseHold(context, input),
};
