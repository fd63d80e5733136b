/** G5, G8, G10: numbers that must not be dialled, whatever the hour. */
import type { RuleId } from '../rule-pack.ts';
import type { PhoneStatus } from '../types.ts';
import { type Check, nothing } from './context.ts';

const stops: Readonly<Record<PhoneStatus, RuleId | undefined>> = {
  ok: undefined,
  prohibited: 'G5',
  opted_out: 'G8',
  wrong: 'G10',
  not_in_service: 'not-in-service',
};

export const phoneStatus: Check = {
  channels: ['call'],
  find: ({ request }) => {
    const status = request.channel === 'call' ? request.phone?.status : undefined;
    const rule = status && stops[status];
    return rule ? [{ rule }] : nothing;
  },
};
