import { describe, expect, it } from 'vitest';
import { type ConsumerName, displayName, initials } from '../../../shared/domain/names.ts';

const person = (change: Partial<Extract<ConsumerName, { consumerType: 'person' }>>) =>
  ({ consumerType: 'person', firstName: 'Maria', lastName: 'Gómez', ...change }) as const;
const business = (businessName: string) => ({ consumerType: 'business', businessName }) as const;

describe('names', () => {
  it('join the parts that are there', () => {
    expect(displayName(person({}))).toBe('Maria Gómez');
    expect(displayName(person({ middleName: ' Luisa ', suffix: 'Jr.' }))).toBe(
      'Maria Luisa Gómez Jr.',
    );
    expect(displayName(person({ firstName: '', middleName: '' }))).toBe('Gómez');
    expect(displayName(business('  Lakeside   Auto LLC '))).toBe('Lakeside Auto LLC');
  });

  it('have initials of first and last name, or of the first two words of a business', () => {
    expect(initials(person({}))).toBe('MG');
    expect(initials(person({ firstName: 'ánh', lastName: "o'Neil" }))).toBe('ÁO');
    expect(initials(person({ firstName: '' }))).toBe('G');
    expect(initials(business('Lakeside Auto Repair LLC'))).toBe('LA');
    expect(initials(business('"7th" Street'))).toBe('7S');
    expect(initials(business(''))).toBe('');
  });

  it('write a letter and its accent as one', () => {
    expect(displayName(person({ lastName: 'Go\u0301mez' }))).toBe('Maria G\u00F3mez');
    expect(initials(person({ lastName: 'o\u0301' }))).toBe('M\u00D3');
  });
});
