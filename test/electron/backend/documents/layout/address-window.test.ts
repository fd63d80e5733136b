import { describe, expect, it } from 'vitest';
import {
  addressInWindow,
  DOUBLE_WINDOW_10,
  keepOutArea,
  postalLine,
  senderLines,
} from '../../../../../electron/backend/documents/layout/address-window.ts';
import { loadFonts } from '../../../../../electron/backend/documents/layout/fonts.ts';
import { inches } from '../../../../../electron/backend/documents/layout/units.ts';

const fonts = loadFonts();
const { recipient, fold } = DOUBLE_WINDOW_10;

describe('addressInWindow', () => {
  it('keeps 1/8 inch free above and below and never goes under 8 points', () => {
    for (let count = 1; count <= 6; count += 1) {
      const lines = Array.from({ length: count }, (_, index) => `LINE ${index}`);
      const items = addressInWindow(lines, recipient, DOUBLE_WINDOW_10, fonts) ?? [];
      expect(items).toHaveLength(count);
      for (const item of items) {
        if (item.kind !== 'text') throw new Error('An address is text.');
        expect(item.size).toBeGreaterThanOrEqual(8);
        expect(item.y - item.size * 0.714).toBeGreaterThanOrEqual(
          recipient.y + inches(0.125) - 0.1,
        );
        const bottom = recipient.y + recipient.height - inches(0.125);
        expect(item.y).toBeLessThanOrEqual(bottom + 0.1);
      }
    }
  });

  it('says when an address has too many lines', () => {
    const lines = Array.from({ length: 9 }, () => 'LINE');
    expect(addressInWindow(lines, recipient, DOUBLE_WINDOW_10, fonts)).toBeUndefined();
  });
});

describe('the geometry of the #10 double-window envelope', () => {
  it('has the address window 1/2 inch from the left and from the bottom fold', () => {
    expect(recipient.x).toBe(inches(0.5));
    expect(fold - recipient.y - recipient.height).toBeCloseTo(inches(0.5));
  });

  it('keeps the first panel free as far as the letter can slide', () => {
    expect(keepOutArea(DOUBLE_WINDOW_10).width).toBe(inches(4.875));
  });
});

describe('postalLine', () => {
  it('writes capitals without periods and commas', () => {
    expect(postalLine('Apt. 3, Nguyễn St.')).toBe('APT 3 NGUYỄN ST');
    expect(postalLine('Gary, IN 46402-1107')).toBe('GARY IN 46402-1107');
  });
});

describe('senderLines', () => {
  it('leaves a name off the envelope that tells what the sender does', () => {
    const address = ['1 Main Street'];
    for (const name of ['Acme Collections', 'Debt Help LLC', 'North Recovery', 'AB Receivables']) {
      expect(senderLines(name, address)).toEqual(address);
    }
    expect(senderLines('Harbor Light LLC', address)).toEqual(['Harbor Light LLC', ...address]);
  });
});
