/** Finds full Social Security numbers in text whose digits, spaces and dashes are folded. Pure. */

/** Hyphens and spaces may change from one gap to the next; other marks stay the same in both. */
const hyphenOrSpace = '(?:\\s?-\\s?|\\s{1,3})';
const sameMark = '\\s?(?<mark>[./\\\\_])\\s?';
const edges = {
  before: '(?<!\\d|\\d[./\\\\_-])',
  after: '(?!\\d|[./\\\\_-]\\d)',
} as const;

const separated = [
  new RegExp(
    `${edges.before}(\\d{3})${hyphenOrSpace}(\\d{2})${hyphenOrSpace}(\\d{4})${edges.after}`,
    'g',
  ),
  new RegExp(
    `${edges.before}(\\d{3})${sameMark}(\\d{2})\\s?\\k<mark>\\s?(\\d{4})${edges.after}`,
    'g',
  ),
];

const ssnNames = 's\\.?s\\.?n\\.?|soc\\.?\\s{0,3}sec(?:urity)?|social|(?<!\\p{L})ss(?!\\p{L})';
const taxNames = '(?<!\\p{L})(?:tin|tax\\s?id|taxpayer\\s?id)(?!\\p{L})';
/** What stands between the name and the number. */
const between = '(?:\\s|security|identification|number|num|no|is|was|full|[#:=.,\'"()-])*';
const gap = '[\\s./\\\\_-]{0,3}';
const inGroups = `\\d{3}${gap}\\d{2}${gap}\\d{4}|\\d{3}${gap}\\d{3}${gap}\\d{3}`;

const named = [
  new RegExp(`(?:${ssnNames})${between}(\\d(?:[ -]?\\d){8}|${inGroups})(?!\\d)`, 'giu'),
  // An employer's number has its hyphen after two digits and is no secret: 12-3456789.
  new RegExp(`(?:${taxNames})${between}(${inGroups})(?!\\d)`, 'giu'),
];

/** Never issued: area 000, 666 and 900-999, group 00, serial 0000 (20 CFR 422.103 and SSA practice). */
function isIssuable(digits: string): boolean {
  const [area, group, serial] = [digits.slice(0, 3), digits.slice(3, 5), digits.slice(5)];
  return area !== '000' && area !== '666' && area < '900' && group !== '00' && serial !== '0000';
}

/** True for three, two and four digits apart, or nine digits after a name of the number. */
export function holdsSocialSecurityNumber(text: string): boolean {
  const apart = separated.flatMap((shape) => [...text.matchAll(shape)].map((match) => match[0]));
  const called = named.flatMap((shape) => [...text.matchAll(shape)].map((match) => match[1] ?? ''));
  return [...apart, ...called].some((found) => isIssuable(found.replace(/\D/g, '')));
}
