/** Amounts written out, as on a check or a receipt. */
import { AppError } from '../errors.ts';
import { type Cents, toDecimalText } from './money.ts';

const small = [
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen',
  'fifteen sixteen seventeen eighteen nineteen',
]
  .join(' ')
  .split(' ');
const tens = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const scales = ['', ' thousand', ' million', ' billion', ' trillion'];

function belowHundred(value: number): string {
  const word = small[value];
  if (word !== undefined) return word;
  const ten = tens[Math.floor(value / 10)] ?? '';
  return value % 10 === 0 ? ten : `${ten}-${small[value % 10]}`;
}

function belowThousand(value: number): string {
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  if (hundreds === 0) return belowHundred(rest);
  return `${small[hundreds]} hundred${rest === 0 ? '' : ` ${belowHundred(rest)}`}`;
}

function wholeInWords(value: number): string {
  if (value === 0) return 'zero';
  const groups: string[] = [];
  for (let left = value, scale = 0; left > 0; left = Math.floor(left / 1000), scale += 1) {
    if (left % 1000 > 0) groups.unshift(`${belowThousand(left % 1000)}${scales[scale]}`);
  }
  return groups.join(' ');
}

/**
 * `One thousand two hundred thirty-four and 50/100 dollars`.
 * @throws AppError `invalid-input` below zero: a document says in words what was paid, never a debt of ours
 */
export function amountInWords(amount: Cents): string {
  if (amount < 0) throw new AppError('invalid-input', 'Only amounts of zero or more have words.');
  const [whole = '0', fraction = '00'] = toDecimalText(amount).split('.');
  const words = wholeInWords(Number(whole));
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} and ${fraction}/100 dollars`;
}
