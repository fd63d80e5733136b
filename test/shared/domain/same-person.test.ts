import { describe, expect, test } from 'vitest';
import { groupAlike, likenessOf, type PersonFacts } from '../../../shared/domain/same-person.ts';

const maria: PersonFacts = {
  type: 'person',
  firstName: 'María',
  lastName: 'O’Brien',
  suffix: '',
  businessName: '',
  dateOfBirth: '1980-05-06',
  ssnLast4: '0123',
};
const apart = { sharesAddress: false };
const together = { sharesAddress: true };

describe('who may be one person', () => {
  test('the same name with birth date and last four, however it is written', () => {
    const other = { ...maria, firstName: 'MARIA', lastName: "O'brien" };
    expect(likenessOf(maria, other, apart)).toBe('identity');
    expect(likenessOf(maria, { ...other, ssnLast4: null }, apart)).toBeUndefined();
    expect(likenessOf(maria, { ...other, lastName: 'Bryan' }, together)).toBeUndefined();
    expect(likenessOf(maria, { ...other, suffix: 'Jr.' }, together)).toBeUndefined();
  });

  test('the same name at the same address, unless birth date or SSN contradict', () => {
    const unknown = { ...maria, dateOfBirth: null, ssnLast4: null };
    expect(likenessOf(maria, unknown, together)).toBe('address');
    expect(likenessOf(unknown, unknown, together)).toBe('address');
    expect(likenessOf(maria, unknown, apart)).toBeUndefined();
    expect(likenessOf(maria, { ...unknown, dateOfBirth: '1955-01-01' }, together)).toBeUndefined();
    expect(likenessOf(maria, { ...unknown, ssnLast4: '9999' }, together)).toBeUndefined();
  });

  test('businesses go by their name; a name that is not whole goes for nothing', () => {
    const shop = {
      ...maria,
      type: 'business',
      businessName: 'Gary Bakery, LLC',
      dateOfBirth: null,
    };
    expect(likenessOf(shop, { ...shop, businessName: 'GARY BAKERY LLC' }, together)).toBe(
      'address',
    );
    expect(
      likenessOf(shop, { ...maria, businessName: shop.businessName }, together),
    ).toBeUndefined();
    expect(
      likenessOf({ ...maria, firstName: '' }, { ...maria, firstName: '' }, together),
    ).toBeUndefined();
  });

  test('groups hold only those who are all alike', () => {
    const near = (one: number, other: number) => Math.abs(one - other) < 3;
    expect(groupAlike([1, 2, 4, 9, 10, 20], near)).toEqual([
      [1, 2],
      [9, 10],
    ]);
  });
});
