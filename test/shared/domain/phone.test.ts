import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPhone, normalizePhone } from '../../../shared/domain/phone.ts';

describe('US phone numbers', () => {
  it.each([
    '2195550142',
    '(219) 555-0142',
    '(219)555-0142',
    '219-555-0142',
    '219.555.0142',
    '219/555-0142',
    '+1 (219) 555-0142',
    '+12195550142',
    '1-219-555-0142',
    '12195550142',
    ' 219 555 0142 ',
    '219\u2011555\u20110142',
    '２１９５５５０１４２',
  ])('%j is read', (text) => {
    expect(normalizePhone(text)).toBe('2195550142');
  });

  it.each([
    '',
    '5550142',
    '219555014',
    '21955501422',
    '+44 20 7946 0958',
    '22195550142',
    '1195550142',
    '0195550142',
    '9115550142',
    '2191550142',
    '2199110142',
    '2190550142',
    '(219 555-0142',
    '219-555-0142 x12',
    '219-555-0142 ext 12',
    '219-555-HOME',
    '219-555-0142, 219-555-0143',
    'call 2195550142',
  ])('%j is refused', (text) => {
    expect(normalizePhone(text)).toBeUndefined();
  });

  it('are written with parentheses and read back', () => {
    expect(formatPhone('2195550142')).toBe('(219) 555-0142');
    const code = fc
      .integer({ min: 200, max: 999 })
      .map(String)
      .filter((each) => !each.endsWith('11'));
    const line = fc.nat({ max: 9999 }).map((each) => String(each).padStart(4, '0'));
    fc.assert(
      fc.property(code, code, line, (area, exchange, last) => {
        const digits = `${area}${exchange}${last}`;
        expect(normalizePhone(digits)).toBe(digits);
        expect(normalizePhone(formatPhone(digits))).toBe(digits);
      }),
    );
  });

  it('are ten digits or nothing, whatever the text', () => {
    const phoneLike = fc.string({ unit: fc.constantFrom(...'0123456789()+-. x') });
    fc.assert(
      fc.property(fc.oneof(phoneLike, fc.string({ unit: 'binary' })), (text) => {
        expect(normalizePhone(text) ?? '2195550142').toMatch(/^[2-9]\d{9}$/);
      }),
    );
  });
});
