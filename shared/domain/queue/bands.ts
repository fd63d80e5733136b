/**
 * The three bands whose points make the queue's score. Larger balances, longer silence and fresher
 * placements come first; the points are the whole rule and are shown to the agent.
 */

export type Band = {
  /** The band holds values from here up to the next band's start. */
  readonly from: number;
  readonly points: number;
  readonly label: string;
};

/** Ascending by `from`. */
export type Bands = readonly [Band, ...Band[]];

/** By balance in cents. */
export const balanceBands: Bands = [
  { from: 0, points: 0, label: 'under $100' },
  { from: 100_00, points: 10, label: '$100 to $499.99' },
  { from: 500_00, points: 20, label: '$500 to $999.99' },
  { from: 1_000_00, points: 30, label: '$1,000 to $2,499.99' },
  { from: 2_500_00, points: 40, label: '$2,500 to $4,999.99' },
  { from: 5_000_00, points: 50, label: '$5,000 to $9,999.99' },
  { from: 10_000_00, points: 60, label: '$10,000 or more' },
];

/** By whole days since a person was last reached; the first week is quiet by law after a conversation. */
export const contactBands: Bands = [
  { from: 0, points: 0, label: 'under 7 days since contact' },
  { from: 7, points: 10, label: '7 to 13 days since contact' },
  { from: 14, points: 20, label: '14 to 29 days since contact' },
  { from: 30, points: 30, label: '30 to 59 days since contact' },
  { from: 60, points: 40, label: '60 days or more since contact' },
];

export const neverContacted: Band = { from: 0, points: 40, label: 'never reached' };

/** By whole days since placement. */
export const placementBands: Bands = [
  { from: 0, points: 40, label: 'placed under 30 days ago' },
  { from: 30, points: 30, label: 'placed 30 to 59 days ago' },
  { from: 60, points: 20, label: 'placed 60 to 119 days ago' },
  { from: 120, points: 10, label: 'placed 120 to 239 days ago' },
  { from: 240, points: 0, label: 'placed 240 days ago or more' },
];

/** The band that holds a value; values below the first band belong to the first. */
export function bandOf(bands: Bands, value: number): Band {
  let found = bands[0];
  for (const band of bands) {
    if (value < band.from) break;
    found = band;
  }
  return found;
}
