import { describe, expect, test } from 'vitest';
import { areaCodeGroups } from '../../../../shared/compliance/zones/area-codes.data.ts';
import {
  isTollFree,
  stateForAreaCode,
  zonesForAreaCode,
} from '../../../../shared/compliance/zones/area-codes.ts';

const BOTH_EASTERN_CENTRAL = ['America/New_York', 'America/Chicago'];
const BOTH_CENTRAL_MOUNTAIN = ['America/Chicago', 'America/Denver'];
const BOTH_MOUNTAIN_PACIFIC = ['America/Denver', 'America/Los_Angeles'];

describe('zonesForAreaCode', () => {
  test.each([
    ['850 448 219 574 812 930 270 364 606 906 423 729 931', BOTH_EASTERN_CENTRAL],
    ['620 785 701 308 402 605 915 432', BOTH_CENTRAL_MOUNTAIN],
    ['208 986 775 541 458', BOTH_MOUNTAIN_PACIFIC],
    ['928', ['America/Denver', 'America/Phoenix']],
    ['907', ['America/Anchorage', 'America/Adak']],
  ])('%s straddle', (codes, zones) => {
    for (const code of codes.split(' ')) expect(zonesForAreaCode(code)).toEqual(zones);
  });

  test.each([
    ['212', 'America/New_York', 'NY'],
    ['312', 'America/Chicago', 'IL'],
    ['303', 'America/Denver', 'CO'],
    ['602', 'America/Phoenix', 'AZ'],
    ['213', 'America/Los_Angeles', 'CA'],
    ['808', 'Pacific/Honolulu', 'HI'],
    ['787', 'America/Puerto_Rico', 'PR'],
    ['340', 'America/Puerto_Rico', 'VI'],
    ['671', 'Pacific/Guam', 'GU'],
    ['670', 'Pacific/Guam', 'MP'],
    ['684', 'Pacific/Pago_Pago', 'AS'],
    ['465', 'America/New_York', 'NY'],
    ['471', 'America/Chicago', 'MS'],
  ])('%s serves %s in %s', (code, zone, state) => {
    expect(zonesForAreaCode(code)).toEqual([zone]);
    expect(stateForAreaCode(code)).toBe(state);
  });

  test('toll-free codes say nothing about a place', () => {
    for (const code of ['800', '833', '844', '855', '866', '877', '888']) {
      expect(isTollFree(code)).toBe(true);
      expect(zonesForAreaCode(code)).toEqual([]);
    }
    expect(isTollFree('808')).toBe(false);
  });

  test('Canadian, Caribbean, service and malformed codes are unknown', () => {
    for (const code of ['416', '604', '876', '900', '500', '911', '111', '', '21']) {
      expect(zonesForAreaCode(code)).toEqual([]);
      expect(stateForAreaCode(code)).toBeUndefined();
    }
  });

  test('each code stands in the table once', () => {
    const codes = areaCodeGroups.flatMap((group) => group.codes.split(' '));
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.every((code) => /^[2-9]\d\d$/.test(code))).toBe(true);
  });

  test('every state, the District and five territories have a code', () => {
    expect(new Set(areaCodeGroups.map(({ state }) => state)).size).toBe(56);
  });
});
