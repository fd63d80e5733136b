/** What set-up has been told so far, and what is missing step by step. */

import type { Agency, Agent } from '../../../shared/domain/desk-settings.ts';
import { agencySchema, agentSchema, deviceSchema } from '../../../shared/domain/desk-settings.ts';
import type { DeviceDraft } from '../settings/fields/DeviceFields.tsx';
import { type FieldErrors, noErrors, problemsOf } from '../settings/fields/field-errors.ts';
import { emptyPassphrase, type NewPassphrase } from '../settings/fields/NewPassphraseFields.tsx';
import { machineZone } from '../settings/fields/zones.ts';
import type { CreateInput } from '../unlock/unlock.mutations.ts';

export type SetUpDraft = {
  readonly agency: Agency;
  readonly agent: Agent;
  readonly device: DeviceDraft;
  readonly zone: string;
  readonly passphrase: NewPassphrase;
};

export type SetUpStep = 'agency' | 'licenses' | 'agent' | 'passphrase';

export const setUpSteps: readonly SetUpStep[] = ['agency', 'licenses', 'agent', 'passphrase'];

export function emptyDraft(): SetUpDraft {
  return {
    agency: {
      code: '',
      name: '',
      nameIndicatesCollection: false,
      address1: '',
      address2: '',
      city: '',
      state: '',
      zip: '',
      phone: '',
      licenses: [],
    },
    agent: { code: '', name: '' },
    device: { prefix: 'D1', receiptFirst: 1, receiptLast: 999_999 },
    zone: machineZone(),
    passphrase: emptyPassphrase,
  };
}

function onlyLicenses(errors: FieldErrors, wanted: boolean): FieldErrors {
  const kept = Object.entries(errors).filter(
    ([path]) => path.startsWith('agency.licenses') === wanted,
  );
  return Object.fromEntries(kept);
}

/** What is wrong with one step's fields; the passphrase has its own words. */
export function stepProblems(step: SetUpStep, draft: SetUpDraft): FieldErrors {
  if (step === 'agency')
    return onlyLicenses(problemsOf(agencySchema, draft.agency, 'agency'), false);
  if (step === 'licenses') {
    return onlyLicenses(problemsOf(agencySchema, draft.agency, 'agency'), true);
  }
  if (step === 'agent') {
    return {
      ...problemsOf(agentSchema, draft.agent, 'agent'),
      ...problemsOf(deviceSchema, draft.device, 'device'),
    };
  }
  return noErrors;
}

/** The desk to create; call it when no step has problems. */
export function toCreateInput(draft: SetUpDraft): CreateInput {
  const { agency, agent, zone, passphrase } = draft;
  const device = deviceSchema.parse(draft.device);
  return { agency, agent, device, zone, passphrase: passphrase.text };
}
