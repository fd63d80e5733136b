import { describe, expect, it } from 'vitest';
import {
  clientOf,
  draftOf,
  newBand,
  policyOf,
  problemsOfDraft,
} from '../../../../renderer/features/clients/client-draft.ts';
import { newClient } from '../../../../shared/domain/client.ts';
import { demoPolicy } from '../../../../shared/domain/client-policy.ts';
import { cents } from '../../../../shared/domain/money.ts';
import type { Client } from '../../../../shared/ipc/clients.contract.ts';

const id = '019c2404-7d80-7000-869a-4c59f7fb5245';
const settlementMatrix = [{ minAgeDays: 365, minBalanceCents: cents(1_000_00), floorBp: 6000 }];
const bank: Client = {
  ...newClient('NSB', 'North Shore Bank', { ...demoPolicy, settlementMatrix }),
  id,
  hasAccounts: true,
};

describe('a client’s draft', () => {
  it('spells the same client until something is changed', () => {
    const { id: _id, hasAccounts: _hasAccounts, ...details } = bank;
    expect(clientOf(draftOf(bank))).toEqual(details);
    expect(problemsOfDraft(draftOf(bank))).toEqual({});
  });

  it('starts a new client with the cautious policy', () => {
    const draft = draftOf(undefined);
    expect(policyOf(draft)?.settlementFloorBp).toBeNull();
    expect(Object.keys(problemsOfDraft(draft))).toEqual(['code', 'name']);
  });

  it('gives up the authority to settle with all its exceptions, and keeps them for a change of mind', () => {
    const draft = draftOf(bank);
    const off = { ...draft, policy: { ...draft.policy, settles: false } };
    expect(policyOf(off)).not.toHaveProperty('settlementMatrix');
    expect(policyOf(off)?.settlementFloorBp).toBeNull();
    expect(off.policy.settlementMatrix).toEqual(settlementMatrix);
  });

  it('names each wrong number beside its field, in plain words', () => {
    const draft = draftOf(bank);
    const policy = {
      ...draft.policy,
      maxPlanMonths: 500,
      minInstallmentCents: undefined,
      settlementMatrix: [newBand],
    };
    expect(problemsOfDraft({ ...draft, policy })).toEqual({
      'policy.maxPlanMonths': 'Enter 1 to 120 months.',
      'policy.minInstallmentCents': 'Enter an amount, such as 25.00.',
      'policy.settlementMatrix.0.floorBp': 'Enter 0 to 100%.',
    });
    expect(policyOf({ ...draft, policy })).toBeUndefined();
  });

  it('wants an address whole or not at all', () => {
    const draft = draftOf(bank);
    const address = { ...draft.address, address1: '1 Main St' };
    expect(problemsOfDraft({ ...draft, address })).toEqual({
      'address.address1': 'Enter street, city, state and ZIP, or leave them all empty.',
    });
  });
});
