/** Percent in a field: text to basis points, digit by digit, with a sentence for every problem. No floats. */

export type PercentReading = {
  /** Basis points: 8000 is 80%. Undefined when the text spells no share from 0 to 100%. */
  readonly basisPoints: number | undefined;
  readonly problem: string | undefined;
};

const whole = 10_000;

/** Reads `80`, `80%` or `62.5`; at most two decimals, from 0 to 100. */
export function readPercentText(text: string): PercentReading {
  const body = text.trim().replace(/\s*%$/, '');
  if (body === '') return { basisPoints: undefined, problem: 'Enter a share in percent.' };
  const [, units = '', decimals = ''] = /^(\d{1,3})(?:\.(\d{1,2}))?$/.exec(body) ?? [];
  if (units === '') {
    return { basisPoints: undefined, problem: 'Enter percent such as 80 or 62.5.' };
  }
  const basisPoints = Number(units) * 100 + Number(decimals.padEnd(2, '0'));
  if (basisPoints > whole) return { basisPoints: undefined, problem: 'At most 100%.' };
  return { basisPoints, problem: undefined };
}

/** `80`, `62.5`: as a field shows it. */
export function percentText(basisPoints: number | undefined): string {
  if (basisPoints === undefined) return '';
  const decimals = String(basisPoints % 100)
    .padStart(2, '0')
    .replace(/0+$/, '');
  return `${Math.floor(basisPoints / 100)}${decimals === '' ? '' : `.${decimals}`}`;
}
