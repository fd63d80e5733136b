import { describe, expect, it } from 'vitest';
import {
  clientAddressSchema,
  clientDetailsSchema,
  creditorName,
  newClient,
} from '../../../shared/domain/client.ts';

describe('a client', () => {
  it('that a file brings along has no settlement authority and is complete', () => {
    const client = newClient('NSB', 'North Shore Bank');
    expect(clientDetailsSchema.parse(client)).toEqual(client);
    expect(client.policy.settlementFloorBp).toBeNull();
  });

  it('is called by its letter name where it has one', () => {
    const client = newClient('NSB', 'North Shore Bank');
    expect(creditorName(client)).toBe('North Shore Bank');
    const letterIdentity = { creditorName: 'North Shore Bank, N.A.', brand: '' };
    expect(creditorName({ ...client, letterIdentity })).toBe('North Shore Bank, N.A.');
  });

  it('has a whole address or none', () => {
    const whole = { address1: '1 Lake St', address2: '', city: 'Gary', state: 'IN', zip: '46402' };
    expect(clientAddressSchema.safeParse(whole).success).toBe(true);
    expect(clientAddressSchema.safeParse({ ...whole, city: '' }).success).toBe(false);
    const none = { address1: '', address2: '', city: '', state: '', zip: '' };
    expect(clientAddressSchema.safeParse(none).success).toBe(true);
  });
});
