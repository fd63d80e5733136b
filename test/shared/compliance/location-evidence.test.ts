import { describe, expect, test } from 'vitest';
import { locate, unsettledStates } from '../../../shared/compliance/location-evidence.ts';

const EASTERN = 'America/New_York';
const PACIFIC = 'America/Los_Angeles';

describe('locate', () => {
  test('joins the zones of addresses and numbers', () => {
    expect(locate({ zips: ['10001'], areaCodes: ['213'] })).toEqual({
      known: true,
      zones: [EASTERN, PACIFIC],
    });
  });

  test('an address alone, or a number alone, is enough', () => {
    expect(locate({ zips: ['10001'], areaCodes: [] })).toEqual({ known: true, zones: [EASTERN] });
    expect(locate({ zips: [], areaCodes: ['213'] })).toEqual({ known: true, zones: [PACIFIC] });
  });

  test('toll-free numbers are no evidence', () => {
    expect(locate({ zips: ['10001'], areaCodes: ['800', '888'] })).toEqual({
      known: true,
      zones: [EASTERN],
    });
    expect(locate({ zips: [], areaCodes: ['866'] })).toMatchObject({ known: false });
  });

  test('one unknown piece makes the whole unknown, and is named', () => {
    expect(locate({ zips: ['10001', '09001'], areaCodes: ['212'] })).toEqual({
      known: false,
      because: 'ZIP code 09001',
    });
    expect(locate({ zips: ['10001'], areaCodes: ['416'] })).toEqual({
      known: false,
      because: 'area code 416',
    });
  });

  test('a state without a ZIP counts with every zone it has, and one without any is unknown', () => {
    expect(locate({ zips: [], states: ['TN'], areaCodes: ['213'] })).toEqual({
      known: true,
      zones: [EASTERN, 'America/Chicago', PACIFIC],
    });
    expect(locate({ zips: [], states: ['AP'], areaCodes: ['213'] })).toEqual({
      known: false,
      because: 'the state AP',
    });
  });

  test('an area code does not speak for an address that says nothing', () => {
    expect(locate({ zips: [], states: [''], areaCodes: ['213'] })).toEqual({
      known: false,
      because: 'an address without state and ZIP code',
    });
  });

  test('a state is left to its ZIP unless that is missing or lies in other zones', () => {
    const places = [
      { state: 'FL', zip: '32501' },
      { state: 'NY', zip: '10001-1234' },
      { state: '', zip: '60602' },
    ];
    expect(unsettledStates(places)).toEqual([]);
    const odd = [
      { state: 'FL', zip: '' },
      { state: 'HI', zip: '10001' },
      { state: 'AE', zip: '10001' },
      { state: 'FL', zip: '98101' },
    ];
    expect(unsettledStates([...places, ...odd])).toEqual(['FL', 'HI', 'AE']);
  });

  test('no evidence is unknown', () => {
    expect(locate({ zips: [], areaCodes: [] })).toEqual({
      known: false,
      because: 'no address and no telephone number',
    });
  });

  test("the consumer's statement replaces all other evidence", () => {
    const stated = { zips: ['10001', '09001'], areaCodes: ['416'], statedZones: [PACIFIC] };
    expect(locate(stated)).toEqual({ known: true, zones: [PACIFIC] });
    expect(locate({ ...stated, statedZones: ['America/Boise'] })).toEqual({
      known: true,
      zones: ['America/Boise'],
    });
  });

  test('a statement that names no zone is unknown; an empty one is none', () => {
    expect(locate({ zips: ['10001'], areaCodes: [], statedZones: ['Moon/Base'] })).toEqual({
      known: false,
      because: 'the stated time zone Moon/Base',
    });
    expect(locate({ zips: ['10001'], areaCodes: [], statedZones: [] })).toMatchObject({
      zones: [EASTERN],
    });
  });
});
