import { describe, expect, it } from 'vitest';
import {
  firstPhone,
  hasCallablePhone,
  locationEvidence,
  type Reach,
  reachSchema,
  statesOf,
} from '../../../shared/domain/reach.ts';

const reach: Reach = {
  addresses: [['IN', '46402']],
  mail: true,
  phones: [
    ['2195550142', 'mobile', 'wrong'],
    ['3125550101', 'home', 'opted_out'],
    ['3125550102', 'work', 'ok'],
  ],
  zone: null,
};

describe('reach', () => {
  it('tries the first number that may be dialed, or names the first there is', () => {
    expect(firstPhone(reach)).toEqual({ digits: '3125550102', type: 'work', status: 'ok' });
    const wrong: Reach = { ...reach, phones: reach.phones.slice(0, 1) };
    expect(firstPhone(wrong)?.status).toBe('wrong');
    expect(firstPhone({ ...reach, phones: [] })).toBeUndefined();
    expect(hasCallablePhone(reach)).toBe(true);
    expect(hasCallablePhone(wrong)).toBe(false);
  });

  it('takes a wrong number for no evidence of where the consumer is, and a statement for all of it', () => {
    expect(locationEvidence(reach)).toEqual({ zips: ['46402'], areaCodes: ['312'] });
    expect(locationEvidence({ ...reach, zone: 'America/Denver' })).toMatchObject({
      statedZones: ['America/Denver'],
    });
  });

  it('lets the whole state count where an address has no ZIP, or one that lies elsewhere', () => {
    const evidence = (...addresses: Reach['addresses']) =>
      locationEvidence({ ...reach, addresses });
    expect(evidence(['CA', ''], ['IN', '46402'])).toMatchObject({
      zips: ['46402'],
      states: ['CA'],
    });
    expect(evidence(['HI', '10001'])).toMatchObject({ zips: ['10001'], states: ['HI'] });
    expect(evidence(['', ''])).toMatchObject({ zips: [], states: [''] });
    expect(evidence(['IN', '46402'], ['', '46402']).states).toBeUndefined();
  });

  it('names the states of the current addresses once', () => {
    const addresses: Reach['addresses'] = [
      ['IN', '46402'],
      ['', '10001'],
      ['IN', ''],
    ];
    expect(statesOf({ ...reach, addresses })).toEqual(['IN']);
  });

  it('reads what it is stored as', () => {
    expect(reachSchema.parse(JSON.parse(JSON.stringify(reach)))).toEqual(reach);
  });
});
