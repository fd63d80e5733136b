/** The consumer of a row: kind, name, birth date, address, phones. */
import { type Refusal, refuse } from './cell.ts';
import {
  parseEmail,
  parsePhone,
  parseSsnLast4,
  parseState,
  parseZip,
  phoneExtension,
} from './cell-contact.ts';
import { parseLine } from './cell-text.ts';
import { consumerTypes, languages, type PhoneType, phoneTypes } from './columns.ts';
import type { InputColumn } from './header-synonyms.ts';
import type { PlacementPhone, PlacementRow } from './placement-row.ts';
import type { RowReader } from './row-reader.ts';
import { isBusinessName, splitName } from './split-name.ts';

/** A parser for a coded column: case, spaces and hyphens do not matter, other words are refused. */
export function oneOf<T extends string>(codes: readonly T[]): (text: string) => T | Refusal {
  const known: ReadonlyMap<string, T> = new Map(codes.map((code) => [code, code]));
  const refusal = refuse(`Not one of ${codes.join(', ')}.`);
  return (text) =>
    known.get(text) ?? known.get(text.toLowerCase().replace(/[\s-]+/g, '_')) ?? refusal;
}

const parseConsumerType = oneOf(consumerTypes);
const parseLanguage = oneOf(languages);
const parsePhoneType = oneOf(phoneTypes);

type Name = Pick<
  PlacementRow,
  'consumerType' | 'firstName' | 'middleName' | 'lastName' | 'suffix' | 'businessName'
>;

/** @returns the name, or nulls after a problem was noted: a person needs a last name, a business its name */
export function readName(row: RowReader): Name {
  const stated = row.read('consumer_type', parseConsumerType);
  let firstName = row.read('first_name', parseLine);
  let middleName = row.read('middle_name', parseLine);
  let lastName = row.read('last_name', parseLine);
  let suffix = row.read('suffix', parseLine);
  let businessName = row.read('business_name', parseLine);
  const fullName = row.read('full_name', parseLine);
  const hasPerson = firstName !== null || lastName !== null;
  const looksLikeBusiness =
    !hasPerson && (businessName !== null || (fullName !== null && isBusinessName(fullName)));
  const consumerType = stated ?? (looksLikeBusiness ? 'business' : 'person');
  if (fullName !== null && consumerType === 'business') businessName ??= fullName;
  if (fullName !== null && consumerType === 'person' && !hasPerson) {
    const split = splitName(fullName);
    firstName = split.firstName || null;
    middleName ??= split.middleName || null;
    lastName = split.lastName || null;
    suffix ??= split.suffix || null;
    row.remark('full_name', 'The name came in one cell and was taken apart. Check its parts.');
  }
  if (consumerType === 'person' && lastName === null) {
    row.fail('last_name', '', 'Missing. A person needs a last name.');
  }
  if (consumerType === 'business' && businessName === null) {
    row.fail('business_name', '', 'Missing. A business needs its name.');
  }
  return { consumerType, firstName, middleName, lastName, suffix, businessName };
}

type Address = Pick<
  PlacementRow,
  'address1' | 'address2' | 'city' | 'state' | 'zip' | 'addressNeeded'
>;

export function readAddress(row: RowReader): Address {
  const address1 = row.read('address1', parseLine);
  const address2 = row.read('address2', parseLine);
  const city = row.read('city', parseLine);
  const state = row.read('state', parseState);
  const zip = row.readOrLeaveOut('zip', (text) => parseZip(text, state), 'ZIP code');
  if (zip?.startsWith('0') === true && !row.text('zip').replace(/^\D+/, '').startsWith('0')) {
    row.remark('zip', `The file had ${row.text('zip')}; leading zeros were put back.`);
  }
  const addressNeeded = address1 === null || city === null || state === null || zip === null;
  return { address1, address2, city, state, zip, addressNeeded };
}

type PhoneColumns = { readonly number: InputColumn; readonly type: InputColumn | PhoneType };

const phoneColumns: readonly PhoneColumns[] = [
  { number: 'phone1', type: 'phone1_type' },
  { number: 'phone2', type: 'phone2_type' },
  { number: 'phone3', type: 'phone3_type' },
  { number: 'home_phone', type: 'home' },
  { number: 'mobile_phone', type: 'mobile' },
  { number: 'work_phone', type: 'work' },
];

const knownPhoneTypes: ReadonlySet<string> = new Set(phoneTypes);

function isPhoneType(type: InputColumn | PhoneType): type is PhoneType {
  return knownPhoneTypes.has(type);
}

/** Phones in file order, each number once. What is no number, as `0000000000`, is left out with a remark. */
export function readPhones(row: RowReader): readonly PlacementPhone[] {
  const phones: PlacementPhone[] = [];
  for (const column of phoneColumns) {
    const text = row.text(column.number);
    const stated = isPhoneType(column.type) ? column.type : row.read(column.type, parsePhoneType);
    if (text === '') continue;
    const number = row.readOrLeaveOut(column.number, parsePhone, 'US phone number');
    const extension = number === null ? undefined : phoneExtension(text);
    if (extension !== undefined) row.remark(column.number, `Extension ${extension} of ${number}.`);
    if (number === null || phones.some((phone) => phone.number === number)) continue;
    phones.push({ number, type: stated ?? 'other' });
  }
  return phones;
}

export function readSsnLast4(row: RowReader): string | null {
  const text = row.text('ssn_last4');
  const isShort = /^\d{1,3}$/.test(text);
  return isShort
    ? row.readOrLeaveOut('ssn_last4', parseSsnLast4, 'last four of an SSN')
    : row.read('ssn_last4', parseSsnLast4);
}

export function readLanguage(row: RowReader): PlacementRow['language'] {
  return row.read('language', parseLanguage) ?? 'en';
}

export function readEmail(row: RowReader): string | null {
  return row.readOrLeaveOut('email', parseEmail, 'email address');
}
