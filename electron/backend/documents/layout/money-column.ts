/**
 * Amounts one below the other, aligned on the decimal point whatever their weight.
 */
import { type Cents, cents, formatMoney } from '../../../../shared/domain/money.ts';
import type { Fonts } from './fonts.ts';
import { type TextLook, textAt, widthOf } from './ink.ts';
import type { TextItem } from './items.ts';

/** Draws an amount such as `$1,234.50` so that its decimal point starts at `pointX`. */
export function amountAt(
  pointX: number,
  y: number,
  text: string,
  look: TextLook,
  fonts: Fonts,
): TextItem {
  const whole = text.split('.')[0] ?? text;
  return textAt(pointX - widthOf(whole, look, fonts), y, text, look);
}

/** Room to the right of the decimal point: the point and two digits in bold. */
export function decimalsWidth(size: number, fonts: Fonts): number {
  return widthOf('.00', { size, weight: 'bold' }, fonts);
}

/** Where the decimal point stands when the widest amount ends at `right`. */
export function decimalPoint(right: number, size: number, fonts: Fonts): number {
  return right - decimalsWidth(size, fonts);
}

/** `$1,234.50` from whole cents. */
export function money(amount: number): string {
  const value: Cents = cents(amount);
  return formatMoney(value);
}
