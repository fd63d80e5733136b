/** G7: the calling window at every plausible location; an unknown location is no location. */
import { clockWindow } from '../clock-window.ts';
import { type Check, nothing } from './context.ts';

export const clock: Check = {
  channels: ['call'],
  find: ({ location, at }) => {
    if (!location.known) {
      return [{ rule: 'G7-zone', detail: `No time zone follows from ${location.because}.` }];
    }
    const window = clockWindow(at, location.zones);
    return window.open ? nothing : [{ rule: 'G7', liftsAt: window.opensAt }];
  },
};
