/** A client (creditor): whose debts are worked, how letters name it, and what its policy allows. */
import { z } from 'zod';
import { requiredText, stateCode, textField, zipField } from '../ipc/fields.ts';
import { type ClientPolicy, cautiousPolicy, clientPolicySchema } from './client-policy.ts';

/** As in placement files; compared without regard to case. */
export const clientCodeField = requiredText(64);

/** Empty until somebody has entered it; then complete. */
export const clientAddressSchema = z
  .strictObject({
    address1: textField(60),
    address2: textField(60),
    city: textField(40),
    state: z.union([z.literal(''), stateCode]),
    zip: z.union([z.literal(''), zipField]),
  })
  .refine(
    ({ address1, city, state, zip }) => {
      const filled = [address1, city, state, zip].filter((part) => part !== '').length;
      return filled === 0 || filled === 4;
    },
    { path: ['address1'], message: 'Enter street, city, state and ZIP, or leave them all empty.' },
  );

export type ClientAddress = z.output<typeof clientAddressSchema>;

export const letterIdentitySchema = z.strictObject({
  /** How letters name the client; empty means by its name. */
  creditorName: textField(80),
  /** The merchant or facility brand a consumer knows, 12 CFR 1006.34(d)(3)(vii); often empty. */
  brand: textField(80),
});

export const clientDetailsSchema = z.strictObject({
  code: clientCodeField,
  name: requiredText(80),
  address: clientAddressSchema,
  letterIdentity: letterIdentitySchema,
  policy: clientPolicySchema,
});

export type ClientDetails = z.output<typeof clientDetailsSchema>;

const noAddress: ClientAddress = { address1: '', address2: '', city: '', state: '', zip: '' };

/** A client that a placement file brought along: cautious until somebody says otherwise. */
export function newClient(
  code: string,
  name: string,
  policy: ClientPolicy = cautiousPolicy,
): ClientDetails {
  return {
    code,
    name,
    address: noAddress,
    letterIdentity: { creditorName: '', brand: '' },
    policy,
  };
}

/** The name consumers read in letters and on receipts. */
export function creditorName(client: Pick<ClientDetails, 'name' | 'letterIdentity'>): string {
  return client.letterIdentity.creditorName || client.name;
}

/** Codes that differ only in the case of their letters name one client: this form is the same for them. */
export function foldCode(code: string): string {
  return code.toLowerCase();
}

/** Clients that one file may bring; more are a column taken for the client code that is not. */
export const mostNewClients = 1000;
