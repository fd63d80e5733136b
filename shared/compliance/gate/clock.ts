/**
 * G7: the window of calls, messages at their sending, and visits, at every plausible location; an unknown
 * location is no location.
 */
import { clockWindow } from '../clock-window.ts';
import { type Check, nothing, timedChannels } from './context.ts';

export const clock: Check = {
  channels: timedChannels,
  find: ({ location, at }) => {
    if (!location.known) {
      return [{ rule: 'G7-zone', detail: `No time zone follows from ${location.because}.` }];
    }
    const window = clockWindow(at, location.zones);
    return window.open ? nothing : [{ rule: 'G7', liftsAt: window.opensAt }];
  },
};
