import { expect, test } from 'vitest';
import {
  emptyDraft,
  type SetUpDraft,
  stepProblems,
  toCreateInput,
} from '../../../../renderer/features/setup/setup-draft.ts';
import { contract } from '../../../../shared/ipc/contract.ts';
import { testSetup } from '../../../helpers/desk.ts';

const whole: SetUpDraft = {
  ...emptyDraft(),
  agency: testSetup.agency,
  agent: testSetup.agent,
  passphrase: { text: 'correct horse battery', again: 'correct horse battery' },
};

test('an empty step names what is missing, and only its own fields', () => {
  const agency = stepProblems('agency', emptyDraft());
  expect(Object.keys(agency).sort()).toEqual(
    ['address1', 'city', 'code', 'name', 'phone', 'state', 'zip'].map((key) => `agency.${key}`),
  );
  expect(stepProblems('licenses', emptyDraft())).toEqual({});
  expect(Object.keys(stepProblems('agent', emptyDraft()))).toEqual(['agent.code', 'agent.name']);
});

test('a half license line is a problem of its own step', () => {
  const agency = { ...testSetup.agency, licenses: [{ state: '', text: '' }] };
  const draft = { ...whole, agency };
  expect(stepProblems('agency', draft)).toEqual({});
  expect(Object.keys(stepProblems('licenses', draft))).toEqual([
    'agency.licenses.0.state',
    'agency.licenses.0.text',
  ]);
});

test('a range that ends before it begins is refused at its end', () => {
  const draft = { ...whole, device: { prefix: 'D1', receiptFirst: 20, receiptLast: 10 } };
  expect(stepProblems('agent', draft)).toEqual({
    'device.receiptLast': 'The last receipt number comes after the first.',
  });
  const empty = { ...whole, device: { ...whole.device, receiptFirst: undefined } };
  expect(Object.keys(stepProblems('agent', empty))).toEqual(['device.receiptFirst']);
});

test('what is complete is what the desk takes', () => {
  const input = { ...toCreateInput(whole), requestId: crypto.randomUUID() };
  expect(contract['desk.create'].input.safeParse(input).success).toBe(true);
});
