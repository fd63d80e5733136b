/**
 * The desk's key, wrapped under the passphrase and under the recovery code: scrypt, then AES-256-GCM.
 * The file holds no secret; the key exists only in memory while the desk is unlocked.
 */
import { createCipheriv, createDecipheriv, scrypt } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { codeOf, tidyCode } from '../../../shared/domain/typed-code.ts';
import { AppError } from '../../../shared/errors.ts';
import type { DeskKey } from './database.ts';
import { writeWhole } from './durable-file.ts';

export type ScryptCost = { readonly N: number; readonly r: number; readonly p: number };
export const productionCost: ScryptCost = { N: 2 ** 17, r: 8, p: 1 };

const base64 = z.base64();
export const kdfSchema = z.strictObject({
  name: z.literal('scrypt'),
  N: z
    .int()
    .min(2)
    .max(2 ** 20),
  r: z.int().min(1).max(32),
  p: z.int().min(1).max(16),
  salt: base64,
});
const wrapSchema = z.strictObject({
  kdf: kdfSchema,
  nonce: base64,
  box: base64,
  tag: base64,
});
export const keyringSchema = z.strictObject({
  version: z.literal(1),
  deskId: z.uuid(),
  passphrase: wrapSchema,
  recovery: wrapSchema,
});

export type Wrap = z.infer<typeof wrapSchema>;
export type Keyring = z.infer<typeof keyringSchema>;
export type SecretKind = 'passphrase' | 'recovery';
export type RandomBytes = (size: number) => Uint8Array;

export const keyringFile = 'keyring.json';

/** 32 bytes that follow from a secret at the cost that was stored with it. */
export function derive(secret: string, kdf: z.infer<typeof kdfSchema>): Promise<Buffer> {
  const { N, r, p, salt } = kdf;
  const maxmem = 256 * N * r * p;
  return new Promise((resolve, reject) => {
    scrypt(
      secret.normalize('NFKC'),
      Buffer.from(salt, 'base64'),
      32,
      { N, r, p, maxmem },
      (error, key) => (error ? reject(error) : resolve(key)),
    );
  });
}

export async function wrapKey(
  key: DeskKey,
  secret: string,
  options: { readonly cost: ScryptCost; readonly random: RandomBytes; readonly context: string },
): Promise<Wrap> {
  const salt = Buffer.from(options.random(16)).toString('base64');
  const kdf = { name: 'scrypt' as const, ...options.cost, salt };
  const nonce = options.random(12);
  const cipher = createCipheriv('aes-256-gcm', await derive(secret, kdf), nonce);
  cipher.setAAD(Buffer.from(options.context));
  const box = Buffer.concat([cipher.update(key), cipher.final()]);
  return {
    kdf,
    nonce: Buffer.from(nonce).toString('base64'),
    box: box.toString('base64'),
    tag: cipher.getAuthTag().toString('base64'),
  };
}

/** The key, or undefined when the secret is wrong. */
export async function unwrapKey(
  wrap: Wrap,
  secret: string,
  context: string,
): Promise<DeskKey | undefined> {
  const derived = await derive(secret, wrap.kdf);
  const decipher = createDecipheriv('aes-256-gcm', derived, Buffer.from(wrap.nonce, 'base64'));
  decipher.setAAD(Buffer.from(context));
  decipher.setAuthTag(Buffer.from(wrap.tag, 'base64'));
  try {
    return Buffer.concat([decipher.update(Buffer.from(wrap.box, 'base64')), decipher.final()]);
  } catch {
    return undefined;
  }
}

/** Binds a wrap to its desk and purpose, so that one cannot be swapped for another. */
export function wrapContext(deskId: string, kind: SecretKind): string {
  return `amicable keyring 1 ${deskId} ${kind}`;
}

export function hasKeyring(dir: string): boolean {
  return existsSync(join(dir, keyringFile));
}

/** @throws AppError `db-damaged` when the file cannot be understood. */
export function readKeyring(file: string): Keyring {
  try {
    return keyringSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new AppError(
      'db-damaged',
      'The keyring of this desk is missing or damaged. Restore a backup: it holds a copy.',
    );
  }
}

export function writeKeyring(dir: string, keyring: Keyring): void {
  writeWhole(join(dir, keyringFile), `${JSON.stringify(keyring, null, 2)}\n`);
}

/** 26 characters (130 bits) in groups: read aloud and typed back without doubt. */
export function makeRecoveryCode(random: RandomBytes): string {
  return inGroups(codeOf(random(26)));
}

export function normalizeRecoveryCode(text: string): string {
  return inGroups(tidyCode(text));
}

function inGroups(code: string): string {
  return code.replace(/(.{5})(?=.)/g, '$1-');
}
