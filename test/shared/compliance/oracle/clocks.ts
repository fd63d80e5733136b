/**
 * Wall clocks for the oracle, read from Intl hour by hour, and a hand list of what a ZIP, an area code or a
 * state says of them. Knows nothing of the engine's tables. Minutes are whole; UTC ones count from 1970, and
 * local ones too, as the wall clock shows them.
 */

const NY = 'America/New_York';
const CHICAGO = 'America/Chicago';
const DENVER = 'America/Denver';
const PHOENIX = 'America/Phoenix';
const LA = 'America/Los_Angeles';
const ANCHORAGE = 'America/Anchorage';
const ADAK = 'America/Adak';
const HONOLULU = 'Pacific/Honolulu';
const PUERTO_RICO = 'America/Puerto_Rico';
const GUAM = 'Pacific/Guam';
const SAMOA = 'Pacific/Pago_Pago';

/** A consumer of whom nothing is known may live by any of them. */
export const everyClock: readonly string[] = [
  NY,
  CHICAGO,
  DENVER,
  PHOENIX,
  LA,
  ANCHORAGE,
  ADAK,
  HONOLULU,
  PUERTO_RICO,
  GUAM,
  SAMOA,
];

/** Nothing for one that no clock is known of: army post, Canada. */
export const clocksOfZip: Readonly<Record<string, readonly string[]>> = {
  '12207': [NY],
  '02108': [NY],
  '20001': [NY],
  '25301': [NY],
  '11201': [NY],
  '10453': [NY],
  '37402': [NY, CHICAGO],
  '60601': [CHICAGO],
  '80202': [DENVER],
  '86515': [DENVER],
  '86045': [DENVER, PHOENIX],
  '85701': [PHOENIX],
  '89883': [DENVER, LA],
  '97201': [LA],
  '98101': [LA],
  '99501': [ANCHORAGE],
  '96801': [HONOLULU],
  '00901': [PUERTO_RICO],
  '96910': [GUAM],
  '09001': [],
};

/** Its state, then its clocks; toll-free codes say nothing and are not in the list. */
export const areaCodes: Readonly<Record<string, readonly [string, readonly string[]]>> = {
  '518': ['NY', [NY]],
  '718': ['NY', [NY]],
  '617': ['MA', [NY]],
  '206': ['WA', [LA]],
  '202': ['DC', [NY]],
  '304': ['WV', [NY]],
  '503': ['OR', [LA]],
  '928': ['AZ', [DENVER, PHOENIX]],
  '850': ['FL', [NY, CHICAGO]],
  '208': ['ID', [DENVER, LA]],
  '808': ['HI', [HONOLULU]],
  '907': ['AK', [ANCHORAGE, ADAK]],
  '671': ['GU', [GUAM]],
  '416': ['', []],
};

export const tollFree: readonly string[] = ['800', '888'];

export const clocksOfState: Readonly<Record<string, readonly string[]>> = {
  TN: [NY, CHICAGO],
  FL: [NY, CHICAGO],
  HI: [HONOLULU],
  AE: [],
};

const HOUR = 60;
/** The year of the histories, with room on both sides. */
const first = Date.UTC(2025, 10, 1) / 60_000;
const hours = 510 * 24;

function offsetsOf(zone: string): Int16Array {
  const wall = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
  });
  return Int16Array.from({ length: hours }, (_, hour) => {
    const utc = (first + hour * HOUR) * 60_000;
    const part = Object.fromEntries(
      wall.formatToParts(utc).map(({ type, value }) => [type, Number(value)]),
    );
    const { year = 0, month = 0, day = 0, hour: shown = 0 } = part;
    return (Date.UTC(year, month - 1, day, shown) - utc) / 60_000;
  });
}

const offsets = new Map(everyClock.map((zone) => [zone, offsetsOf(zone)]));

/** What the clock of the zone shows at a UTC minute. @throws outside the year of the histories */
export function wallClock(zone: string, minute: number): number {
  const offset = offsets.get(zone)?.[Math.floor((minute - first) / HOUR)];
  if (offset === undefined) throw new RangeError(`no clock for ${zone} at minute ${minute}`);
  return minute + offset;
}

export const DAY = 24 * 60;

export function dayOf(localMinute: number): number {
  return Math.floor(localMinute / DAY);
}

/** `YYYY-MM-DDTHH:MM` */
export function localText(localMinute: number): string {
  return new Date(localMinute * 60_000).toISOString().slice(0, 16);
}
