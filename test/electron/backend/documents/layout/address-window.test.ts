import { describe, expect, it } from 'vitest';
import {
  addressInWindow,
  DOUBLE_WINDOW_10,
  keepOutArea,
  postalLine,
  senderLines,
} from '../../../../../electron/backend/documents/layout/address-window.ts';
import { loadFonts } from '../../../../../electron/backend/documents/layout/fonts.ts';
import { widthOf } from '../../../../../electron/backend/documents/layout/ink.ts';
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

/** A #10 envelope is 9 1/2 in wide and a letter 8 1/2 in: so far it slides between the two edges. */
const SLIDE = inches(9.5 - 8.5);

describe.each([
  ['the sender', DOUBLE_WINDOW_10.sender],
  ['the recipient', DOUBLE_WINDOW_10.recipient],
] as const)('%s', (_who, window) => {
  it('stays 1/8 inch inside the window wherever the letter lies in its envelope', () => {
    const lines = [
      'Great Lakes Industrial Refrigeration & Heating',
      '1200 Lakefront Avenue',
      'Gary',
    ];
    const items = addressInWindow(lines, window, DOUBLE_WINDOW_10, fonts) ?? [];
    expect(items.length).toBeGreaterThanOrEqual(3);
    for (const item of items) {
      if (item.kind !== 'text') throw new Error('An address is text.');
      const end = item.x + widthOf(item.text, { size: item.size, weight: 'regular' }, fonts);
      for (const shift of [0, SLIDE]) {
        expect(item.x + shift).toBeGreaterThanOrEqual(window.x + inches(0.125));
        expect(end + shift).toBeLessThanOrEqual(window.x + window.width - inches(0.125));
      }
    }
  });

  it('keeps a line whole as long as a smaller size takes it', () => {
    const lines = ['1200 Lakefront Avenue, Suite 41', 'Gary, IN 46402-1107'];
    const items = addressInWindow(lines, window, DOUBLE_WINDOW_10, fonts) ?? [];
    expect(items.map((item) => (item.kind === 'text' ? item.text : ''))).toEqual(lines);
  });
});

describe('the geometry of the #10 double-window envelope', () => {
  it('has the address window 1/2 inch from the left and from the bottom fold', () => {
    expect(recipient.x).toBe(inches(0.5));
    expect(fold - recipient.y - recipient.height).toBeCloseTo(inches(0.5));
  });

  it('keeps free whatever a window can show of the first panel', () => {
    const { width, height } = keepOutArea(DOUBLE_WINDOW_10);
    // The letter rests at the left edge at most: farther right no window reaches.
    expect(width).toBeGreaterThan(inches(0.5 + 4));
    expect(height).toBe(fold);
  });
});

describe('postalLine', () => {
  it('writes capitals without periods and commas', () => {
    expect(postalLine('Apt. 3, Nguyễn St.')).toBe('APT 3 NGUYỄN ST');
    expect(postalLine('Gary, IN 46402-1107')).toBe('GARY IN 46402-1107');
  });
});

describe('senderLines', () => {
  const address = ['1 Main Street'];
  const sender = (name: string) => ({
    name,
    nameIndicatesCollection: false,
    addressLines: address,
  });

  it('leaves a name off the envelope that tells what the sender does', () => {
    for (const name of ['Acme Collections', 'Debt Help LLC', 'North Recovery', 'AB Receivables']) {
      expect(senderLines(sender(name))).toEqual(address);
    }
    expect(senderLines(sender('Harbor Light LLC'))).toEqual(['Harbor Light LLC', ...address]);
  });

  it('leaves it off as well when the agency says so of its name', () => {
    const name = 'Gary Adjustment & Credit Enforcement Bureau';
    expect(senderLines({ ...sender(name), nameIndicatesCollection: true })).toEqual(address);
  });
});
