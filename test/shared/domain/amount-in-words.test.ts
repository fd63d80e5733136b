import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountInWords } from '../../../shared/domain/amount-in-words.ts';
import { cents } from '../../../shared/domain/money.ts';
import { AppError } from '../../../shared/errors.ts';

const units: Readonly<Record<string, number>> = Object.fromEntries(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value]),
);
const tens: Readonly<Record<string, number>> = Object.fromEntries(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, (index + 2) * 10]),
);
const scales: Readonly<Record<string, bigint>> = {
  thousand: 1_000n,
  million: 1_000_000n,
  billion: 1_000_000_000n,
  trillion: 1_000_000_000_000n,
};

/** Reads the words back, independently of how they were made. */
function readCents(text: string): bigint {
  const [words = '', fraction = ''] = text.toLowerCase().split(' and ');
  let total = 0n;
  let group = 0;
  for (const word of words.split(/[ -]/)) {
    const scale = scales[word];
    if (scale !== undefined) {
      total += BigInt(group) * scale;
      group = 0;
    } else if (word === 'hundred') group *= 100;
    else group += units[word] ?? tens[word] ?? Number.NaN;
  }
  return (total + BigInt(group)) * 100n + BigInt(fraction.slice(0, 2));
}

describe('amount in words', () => {
  it.each([
    [123_450, 'One thousand two hundred thirty-four and 50/100 dollars'],
    [0, 'Zero and 00/100 dollars'],
    [7, 'Zero and 07/100 dollars'],
    [100, 'One and 00/100 dollars'],
    [1_500, 'Fifteen and 00/100 dollars'],
    [10_000, 'One hundred and 00/100 dollars'],
    [11_099, 'One hundred ten and 99/100 dollars'],
    [100_000_005, 'One million and 05/100 dollars'],
    [100_100_100, 'One million one thousand one and 00/100 dollars'],
  ])('%d cents is "%s"', (amount, words) => {
    expect(amountInWords(cents(amount))).toBe(words);
  });

  it('reads back as the same amount', () => {
    const anything = fc.oneof(fc.nat(), fc.maxSafeNat()).map(cents);
    fc.assert(
      fc.property(anything, (amount) => {
        expect(readCents(amountInWords(amount))).toBe(BigInt(amount));
      }),
    );
  });

  it('refuses negative amounts', () => {
    expect(() => amountInWords(cents(-1))).toThrow(AppError);
  });
});
