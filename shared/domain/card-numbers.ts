/** Finds payment card numbers in text whose digits, spaces and dashes are folded. Pure. */

/** ISO/IEC 7812-1, annex B: the check digit of card numbers. */
function passesLuhn(digits: string): boolean {
  let total = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    total += doubled > 9 ? doubled - 9 : doubled;
  }
  return total % 10 === 0;
}

function isCard(digits: string): boolean {
  return digits.length >= 13 && digits.length <= 19 && passesLuhn(digits);
}

/** Digits with at most one space or hyphen between them, however they are grouped. */
const closeRun = /\d(?:[ -]?\d)*/g;

/** What people put between the groups of a number. */
const mark = '[\\s./\\\\_-]';
/** Digits one by one, however far apart. */
const spacedDigits = new RegExp(`(?<!\\d)\\d(?:${mark}{1,3}\\d(?!\\d))*`, 'g');

/** Not inside a longer number, nor after a group of four: that is no card, but a parcel's number. */
const start = `(?<!\\d|\\d{4}[ ./\\\\_-]{1,3})`;

/** Groups as printed on cards, found even when other numbers follow or precede them, as an expiry date does. */
const printedGroups = [
  [4, 4, 4, '1,4'],
  [4, 4, 4, 4, '1,3'],
  [4, 6, '4,5'],
].map((sizes) => {
  const [first, ...rest] = sizes;
  const groups = [
    `[2-6]\\d{${Number(first) - 1}}`,
    ...rest.map((size) => `${mark}{1,3}\\d{${size}}`),
  ];
  return new RegExp(`${start}(?=(${groups.join('')})(?!\\d))`, 'g');
});

/** Digits that anything but a word or a comma may stand between. */
const looseRun = /\d(?:[\s./()-]{0,3}\d)*/g;
const month = '(?:0?[1-9]|1[0-2])';
const day = '(?:0?[1-9]|[12]\\d|3[01])';
const year = '(?:19|20)\\d\\d';
const date = `${year}-${month}-${day}|${month}[/-]${day}[/-](?:${year}|\\d\\d)`;
const phone = '(?:1[ .-])?[2-9]\\d\\d(?:\\) ?|[ .-])[2-9]\\d\\d[ .-]\\d{4}';
const dateOrPhone = `(?:${date}|${phone})`;
const dateAndPhoneList = new RegExp(`^${dateOrPhone}(?:[\\s./(-]{1,3}${dateOrPhone})*$`);

/** Lists of dates and telephone numbers pass Luhn once in ten times too. */
function withoutDatesAndPhones(text: string): string {
  return text.replace(looseRun, (run) => (dateAndPhoneList.test(run) ? ',' : run));
}

/** True when 13 to 19 digits that pass Luhn stand together, or in groups as printed on cards. */
export function holdsCardNumber(text: string): boolean {
  const rest = withoutDatesAndPhones(text);
  const candidates = [
    ...(rest.match(closeRun) ?? []),
    ...(rest.match(spacedDigits) ?? []),
    ...(rest.match(/\d+/g) ?? []),
    ...printedGroups.flatMap((shape) => [...rest.matchAll(shape)].map((match) => match[1] ?? '')),
  ];
  return candidates.some((run) => isCard(run.replace(/\D/g, '')));
}
