import { describe, expect, it } from 'vitest';
import {
  accountsToImport,
  proposeClients,
  whyNotImport,
} from '../../../../renderer/features/import/import-flow.ts';
import { aPreview } from './a-preview.ts';

const unknownClients = [
  { code: 'NSB', suggestedName: 'North Shore Bank', accounts: 30 },
  { code: 'LCC', suggestedName: 'x'.repeat(100), accounts: 12 },
];

describe('proposeClients', () => {
  it('creates every unknown client under its name, cut to what a name may hold', () => {
    const [bank, clinic] = proposeClients(aPreview({ unknownClients }));
    expect(bank).toEqual({
      code: 'NSB',
      name: 'North Shore Bank',
      accounts: 30,
      isCreated: true,
    });
    expect(clinic?.name).toHaveLength(80);
  });
});

describe('what will come in', () => {
  const preview = aPreview({ unknownClients });
  const clients = proposeClients(preview);

  it('is every new account', () => {
    expect(accountsToImport(preview, clients)).toBe(42);
    expect(whyNotImport(preview, clients)).toBeUndefined();
  });

  it('leaves out the accounts of clients that are not created', () => {
    const [bank, clinic] = clients;
    if (!bank || !clinic) throw new Error('two clients');
    const some = [bank, { ...clinic, isCreated: false }];
    const none = [
      { ...bank, isCreated: false },
      { ...clinic, isCreated: false },
    ];
    expect(accountsToImport(preview, some)).toBe(30);
    expect(whyNotImport(preview, some)).toBeUndefined();
    expect(whyNotImport(preview, none)).toMatch(/clients that you leave out/);
  });

  it('waits for the name of a new client', () => {
    const nameless = clients.map((client) => ({ ...client, name: ' ' }));
    expect(whyNotImport(preview, nameless)).toBe('Give every new client a name.');
  });

  it('is nothing when the file names more clients than there can be', () => {
    const many = Array.from({ length: 1001 }, (_, index) => ({
      code: `C${index}`,
      name: `C${index}`,
      accounts: 1,
      isCreated: true,
    }));
    expect(whyNotImport(preview, many)).toMatch(
      /1,001 clients.*column was taken for the client code/,
    );
  });

  it('is nothing when all rows are here already or were rejected', () => {
    const counts = { rows: 9, fresh: 0, unchanged: 9, different: 0, rejected: 0 };
    expect(whyNotImport(aPreview({ counts }), [])).toMatch(/no new account/);
    const rejected = { ...counts, unchanged: 0, rejected: 9 };
    expect(whyNotImport(aPreview({ counts: rejected }), [])).toMatch(/Every row was rejected/);
  });
});
