/** Writes a placement file of invented people: deterministic by seed, phone numbers 555-0100 to 555-0199. */

import type { Temporal } from 'temporal-polyfill';
import { cents, toDecimalText } from '../../shared/domain/money.ts';
import { stringify } from './csv-text.ts';
import { businessNames, firstNames, lastNames, streets } from './names.ts';
import { type Place, places } from './places.ts';
import { type Random, seededRandom } from './random.ts';
import { type SampleClient, sampleClients } from './sample-clients.ts';

export type SampleOptions = {
  readonly seed: number;
  readonly rows: number;
  /** The day the file was made; all dates lie before it. */
  readonly today: Temporal.PlainDate;
};

/** Cells by their column. */
export type PlacementCells = Readonly<Record<string, string>>;
type Row = PlacementCells;

function phones(random: Random, place: Place): Row {
  const number = () => `${place.areaCode}55501${String(random.between(0, 99)).padStart(2, '0')}`;
  return {
    phone1: random.chance(96) ? number() : '',
    phone1_type: random.chance(75) ? 'mobile' : 'home',
    phone2: random.chance(35) ? number() : '',
    phone2_type: random.chance(50) ? 'work' : 'home',
  };
}

function person(random: Random, today: Temporal.PlainDate): Row {
  if (random.chance(3)) {
    return { consumer_type: 'business', business_name: random.pick(businessNames) };
  }
  const born = today.subtract({ years: random.between(19, 86), days: random.between(0, 364) });
  return {
    consumer_type: 'person',
    first_name: random.pick(firstNames),
    middle_name: random.chance(30) ? random.pick(firstNames) : '',
    last_name: random.pick(lastNames),
    suffix: random.chance(3) ? random.pick(['Jr.', 'Sr.', 'III']) : '',
    date_of_birth: random.chance(85) ? born.toString() : '',
    ssn_last4: random.chance(70) ? String(random.between(0, 9999)).padStart(4, '0') : '',
    language: random.chance(14) ? 'es' : 'en',
  };
}

function address(random: Random, place: Place): Row {
  const hasStreet = random.chance(97);
  return {
    address1: hasStreet
      ? `${random.between(1, 9899)} ${random.pick(streets)} ${random.pick(['St', 'Ave', 'Rd', 'Ln'])}`
      : '',
    address2: hasStreet && random.chance(18) ? `Apt ${random.between(1, 48)}` : '',
    city: place.city,
    state: place.state,
    zip: place.zip,
  };
}

function debt(random: Random, client: SampleClient, today: Temporal.PlainDate): Row {
  const [low, high] = client.balances;
  const itemized = random.between(
    low,
    Math.max(low, Math.floor((high * random.between(2, 100)) / 100)),
  );
  const interest =
    client.rates.length > 1 ? Math.floor((itemized * random.between(0, 900)) / 10_000) : 0;
  const fees = random.chance(25) ? random.between(500, 7_500) : 0;
  const paid = random.chance(30) ? Math.floor((itemized * random.between(2, 35)) / 100) : 0;
  const money = (amount: number): string => toDecimalText(cents(amount));
  const itemizedOn = today.subtract({ days: random.between(40, 1_300) });
  return {
    product: random.pick(client.products),
    contract_type: client.contractType,
    creditor_at_itemization: client.name,
    current_creditor: client.name,
    itemization_date_type: client.itemizationType,
    itemization_date: itemizedOn.toString(),
    itemization_balance: money(itemized),
    interest_since: money(interest),
    fees_since: money(fees),
    payments_since: money(paid),
    credits_since: '0.00',
    current_balance: money(itemized + interest + fees - paid),
    annual_rate: random.pick(client.rates),
    open_date: itemizedOn.subtract({ months: random.between(6, 90) }).toString(),
    last_payment_date: paid > 0 ? itemizedOn.add({ days: random.between(1, 30) }).toString() : '',
    last_payment_amount: paid > 0 ? money(paid) : '',
    delinquency_date: itemizedOn.subtract({ days: 120 }).toString(),
    charge_off_date: client.itemizationType === 'charge_off' ? itemizedOn.toString() : '',
  };
}

/** A person or business with address, numbers and email, at the place that is this row's turn. */
function someone(random: Random, today: Temporal.PlainDate, index: number): Row {
  const place = places[index % places.length] as Place;
  const who = person(random, today);
  const mailbox = `${who.first_name ?? 'office'}.${who.last_name ?? 'desk'}`
    .normalize('NFD')
    .replace(/[^A-Za-z.]/g, '')
    .toLowerCase();
  const reach = { ...address(random, place), ...phones(random, place) };
  const email = random.chance(45) ? `${mailbox}${index}@example.com` : '';
  // Nothing but a name: nobody can tell where this person is.
  return random.chance(1) ? who : { ...who, ...reach, email };
}

/** Every so many rows owe on an earlier account too: the person of the row so many lines above. */
const repeatEvery = 25;
const repeatAbove = 7;

/** One row per account in the canonical columns, every state at least once when there are rows enough. */
export function sampleRows(options: SampleOptions): readonly PlacementCells[] {
  const random = seededRandom(options.seed);
  const people: Row[] = [];
  return Array.from({ length: options.rows }, (_, index) => {
    const client = sampleClients[index % sampleClients.length] as SampleClient;
    const earlier =
      index % repeatEvery === repeatEvery - 1 ? people[index - repeatAbove] : undefined;
    const who = earlier ?? someone(random, options.today, index);
    people.push(who);
    return {
      client_code: client.code,
      client_account_number: `${client.code}-${String(100_000 + index * 7).padStart(7, '0')}`,
      ...who,
      ...debt(random, client, options.today),
      notes: random.chance(8) ? 'Client reports a returned statement.' : '',
    };
  });
}

/** CSV text in the canonical columns. */
export function samplePlacement(options: SampleOptions): string {
  return stringify(sampleRows(options));
}
