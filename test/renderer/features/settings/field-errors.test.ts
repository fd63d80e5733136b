import { expect, test } from 'vitest';
import {
  problemsOf,
  refusedFields,
} from '../../../../renderer/features/settings/fields/field-errors.ts';
import { agentSchema } from '../../../../shared/domain/desk-settings.ts';

test('every field that is wrong has one sentence under its path', () => {
  expect(problemsOf(agentSchema, { code: '', name: '' }, 'agent')).toEqual({
    'agent.code': 'Use 1 to 20 letters, digits or dashes.',
    'agent.name': 'This is required.',
  });
  expect(problemsOf(agentSchema, { code: 'A7', name: 'Ana Ruiz' })).toEqual({});
});

test('a refusal marks the fields it names, without the name of the input', () => {
  const error = {
    code: 'invalid-input' as const,
    message: '',
    details: { issues: [{ path: 'settings.zone', message: 'Choose a time zone.' }] },
  };
  expect(refusedFields(error, 'settings')).toEqual({ zone: 'Choose a time zone.' });
  expect(refusedFields({ ...error, details: { issues: 'none' } })).toEqual({});
  expect(refusedFields(undefined)).toEqual({});
});
