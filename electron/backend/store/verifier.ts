/** What the desk keeps of a secret that unlocks nothing: its salted scrypt, by which it is known again. */
import { timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { derive, kdfSchema, type RandomBytes, type ScryptCost } from './keyring.ts';

export const verifierSchema = z.strictObject({ kdf: kdfSchema, hash: z.base64() });
export type Verifier = z.infer<typeof verifierSchema>;

export async function makeVerifier(
  secret: string,
  { cost, random }: { readonly cost: ScryptCost; readonly random: RandomBytes },
): Promise<Verifier> {
  const kdf = {
    name: 'scrypt' as const,
    ...cost,
    salt: Buffer.from(random(16)).toString('base64'),
  };
  return { kdf, hash: (await derive(secret, kdf)).toString('base64') };
}

export async function isSecretOf({ kdf, hash }: Verifier, secret: string): Promise<boolean> {
  return timingSafeEqual(await derive(secret, kdf), Buffer.from(hash, 'base64'));
}
