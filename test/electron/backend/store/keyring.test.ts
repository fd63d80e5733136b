import { randomBytes } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openBackend } from '../../../../electron/backend/backend.ts';
import {
  makeRecoveryCode,
  normalizeRecoveryCode,
  productionCost,
  readKeyring,
  unwrapKey,
  wrapContext,
  wrapKey,
} from '../../../../electron/backend/store/keyring.ts';
import { openEmptyDesk, testPassphrase, testSetup } from '../../../helpers/desk.ts';
import { takeDeskKey } from '../../../helpers/side-connection.ts';

const cheap = { cost: { N: 16, r: 8, p: 1 }, random: randomBytes };

test('a desk set up at the production cost stores it and opens with both secrets', async () => {
  const desk = openEmptyDesk();
  await desk.backend.close();
  const backend = openBackend({ ...desk.env, scryptCost: productionCost });
  const reply = await backend.call('desk.create', {
    requestId: desk.newId(),
    ...testSetup,
    passphrase: testPassphrase,
  });
  const { recoveryCode } = (reply as { readonly value: { readonly recoveryCode: string } }).value;
  await backend.close();
  const keyring = readKeyring(join(desk.dir, 'keyring.json'));
  for (const wrap of [keyring.passphrase, keyring.recovery]) {
    expect(wrap.kdf).toMatchObject({ name: 'scrypt', N: 131_072, r: 8, p: 1 });
    expect(Buffer.from(wrap.kdf.salt, 'base64')).toHaveLength(16);
  }
  const recovered = await unwrapKey(
    keyring.recovery,
    recoveryCode,
    wrapContext(keyring.deskId, 'recovery'),
  );
  expect(recovered).toEqual(await takeDeskKey(desk));
  expect(recovered).toHaveLength(32);
});

test('the keyring is private and holds no secret', async () => {
  const desk = openEmptyDesk();
  const { recoveryCode } = await desk.ask('desk.create', {
    requestId: desk.newId(),
    ...testSetup,
    passphrase: testPassphrase,
  });
  const file = join(desk.dir, 'keyring.json');
  const text = readFileSync(file, 'utf8');
  const key = Buffer.from(await takeDeskKey(desk));
  for (const secret of [
    testPassphrase,
    recoveryCode,
    key.toString('base64'),
    key.toString('hex'),
  ]) {
    expect(text).not.toContain(secret);
  }
  if (process.platform !== 'win32') expect(statSync(file).mode & 0o077).toBe(0);
});

test('a wrap opens only with its secret, for its desk and its purpose', async () => {
  const key = randomBytes(32);
  const wrap = await wrapKey(key, 'secret', { ...cheap, context: wrapContext('d', 'passphrase') });
  expect(await unwrapKey(wrap, 'secret', wrapContext('d', 'passphrase'))).toEqual(key);
  expect(await unwrapKey(wrap, 'Secret', wrapContext('d', 'passphrase'))).toBeUndefined();
  expect(await unwrapKey(wrap, 'secret', wrapContext('d', 'recovery'))).toBeUndefined();
  expect(await unwrapKey(wrap, 'secret', wrapContext('e', 'passphrase'))).toBeUndefined();
});

test('a passphrase opens however its accents are typed', async () => {
  const key = randomBytes(32);
  const wrap = await wrapKey(key, 'contrase\u00f1a larga', { ...cheap, context: '' });
  expect(await unwrapKey(wrap, 'contrasen\u0303a larga', '')).toEqual(key);
});

test('a recovery code has 130 bits and survives how people write codes down', () => {
  const code = makeRecoveryCode(randomBytes);
  expect(code.replaceAll('-', '')).toHaveLength(26);
  expect(normalizeRecoveryCode(code)).toBe(code);
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 26, maxLength: 26 }), (bytes) => {
      const made = makeRecoveryCode(() => bytes);
      const written = made
        .toLowerCase()
        .replaceAll('-', ' ')
        .replaceAll('0', 'o')
        .replaceAll('1', 'l');
      expect(normalizeRecoveryCode(written)).toBe(made);
    }),
  );
});
