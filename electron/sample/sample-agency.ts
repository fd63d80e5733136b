/** The invented agency, agent and device of desks that are not for real work. */
import type { Change } from './desk-driver.ts';

type NewDesk = Change<'desk.create'>;

/** States in which the invented agency states a license. */
const licensed: readonly (readonly [state: string, text: string])[] = [
  ['IL', 'Illinois collection agency license 017.000000 (invented)'],
  ['MD', 'Maryland collection agency license 00-0000 (invented)'],
  ['MN', 'Minnesota collection agency license 00000000 (invented)'],
  ['NC', 'North Carolina permit 000000 (invented)'],
  ['TN', 'Tennessee collection service license 0000 (invented)'],
];

export const sampleSetup: Omit<NewDesk, 'passphrase'> = {
  agency: {
    code: 'LAKE',
    name: 'Lakeshore Account Services',
    nameIndicatesCollection: false,
    address1: '233 Harbor Street',
    address2: 'Suite 410',
    city: 'Chicago',
    state: 'IL',
    zip: '60602',
    phone: '3125550142',
    licenses: licensed.map(([state, text]) => ({ state, text })),
  },
  agent: { code: 'JR4', name: 'Jordan Reyes' },
  device: { prefix: 'D4', receiptFirst: 1, receiptLast: 999_999 },
  zone: 'America/Chicago',
};
