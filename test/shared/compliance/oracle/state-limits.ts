/** The limits of states and cities on contacts as their rules say them, each written out. */
import type { Call, Case, Message } from './a-case.ts';
import { areaCodes, tollFree } from './clocks.ts';

export type StateLimit = {
  readonly place: string;
  /** At so many the next one is over the limit. */
  readonly most: number;
  readonly days: number;
  /** Whether a fact is about what the limit is kept for. */
  readonly isOf: (c: Case, fact: Call | Message) => boolean;
  readonly countsCall: (call: Call) => boolean;
  readonly countsMessage: (message: Message) => boolean;
};

const never = () => false;
const always = () => true;
const isPlaced = ({ direction }: Call) => direction === 'outbound';
const isText = ({ medium }: Message) => medium === 'text';

const perDebt = (c: Case, { person, debts }: Call | Message) =>
  person === c.person && debts.includes(c.debt);
const perPerson = (c: Case, { person }: Call | Message) => person === c.person;

// A number that was called and of which nothing is known may be a work number and may be a personal one.
const mayBeWork = (type: string | undefined) => type === undefined || type === 'work';
const mayBePersonal = (type: string | undefined) => type !== 'work';

const newYorkCityZips = ['11201', '10453'];

/** Every limit that this contact must keep. */
export function stateLimits(c: Case): readonly StateLimit[] {
  const places = new Set(c.states);
  for (const code of c.areaCodes)
    if (!tollFree.includes(code)) places.add(areaCodes[code]?.[0] ?? '');
  const isCall = c.channel === 'call';
  // Without a number the person alone is judged, as for a personal one.
  const isToWork = isCall && c.phoneType === 'work';
  const limits: StateLimit[] = [];

  if (places.has('MA') && isCall && !isToWork) {
    // 940 CMR 7.04(1)(f): two calls, texts or recorded messages in seven days, per debt.
    limits.push({
      place: 'MA',
      most: 2,
      days: 7,
      isOf: perDebt,
      countsCall: (call) => isPlaced(call) && mayBePersonal(call.phoneType),
      countsMessage: isText,
    });
  }
  if (places.has('MA') && isToWork) {
    // The same: two in thirty days to any other number, per debt; a text may have gone to either.
    limits.push({
      place: 'MA',
      most: 2,
      days: 30,
      isOf: perDebt,
      countsCall: (call) => isPlaced(call) && mayBeWork(call.phoneType),
      countsMessage: isText,
    });
  }
  if (places.has('WA')) {
    // RCW 19.16.250: three communications of any form with the debtor in a week, letters included.
    limits.push({
      place: 'WA',
      most: 3,
      days: 7,
      isOf: perPerson,
      countsCall: isPlaced,
      countsMessage: always,
    });
  }
  for (const place of ['WA', 'OR']) {
    // RCW 19.16.250, ORS 646.639: once a week at work.
    if (places.has(place) && isToWork) {
      limits.push({
        place,
        most: 1,
        days: 7,
        isOf: perPerson,
        countsCall: (call) => isPlaced(call) && mayBeWork(call.phoneType),
        countsMessage: never,
      });
    }
  }
  if (places.has('DC') && isCall) {
    // D.C. Code 28-3814: four calls per account in seven days; three is the cautious reading.
    limits.push({
      place: 'DC',
      most: 3,
      days: 7,
      isOf: perDebt,
      countsCall: isPlaced,
      countsMessage: never,
    });
  }
  if (places.has('WV') && isCall) {
    // W. Va. Code 46A-2-125(d): thirty calls, ten conversations in a week.
    limits.push({
      place: 'WV',
      most: 30,
      days: 7,
      isOf: perPerson,
      countsCall: isPlaced,
      countsMessage: never,
    });
    limits.push({
      place: 'WV',
      most: 10,
      days: 7,
      isOf: perPerson,
      countsCall: ({ conversation }) => conversation,
      countsMessage: never,
    });
  }
  if (c.zips.some((zip) => newYorkCityZips.includes(zip))) {
    // 6 RCNY 5-77(b): three attempts or communications by any medium per account in seven days.
    limits.push({
      place: 'NYC',
      most: 3,
      days: 7,
      isOf: perDebt,
      countsCall: isPlaced,
      countsMessage: always,
    });
    // The same, cautiously: none for seven days after an exchange with the consumer.
    limits.push({
      place: 'NYC',
      most: 1,
      days: 7,
      isOf: perDebt,
      countsCall: ({ conversation }) => conversation,
      countsMessage: never,
    });
  }
  return limits;
}
