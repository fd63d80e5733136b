/** In what role other people stand to an account (12 CFR 1006.6(a)). */
export const partyRoles = [
  'co_obligor',
  'spouse',
  'parent',
  'guardian',
  'estate_representative',
  'attorney',
  'third_party',
] as const;
export type PartyRole = (typeof partyRoles)[number];

export const partyRoleLabels: Readonly<Record<PartyRole, string>> = {
  co_obligor: 'Co-obligor',
  spouse: 'Spouse',
  parent: 'Parent of a minor',
  guardian: 'Guardian',
  estate_representative: 'Estate representative',
  attorney: 'Attorney',
  third_party: 'Somebody else',
};

/** True for a role that gives a debt away to whoever reads it (15 USC 1692c(b)). */
export function tellsRoleOfDebt(role: PartyRole): boolean {
  return role === 'co_obligor';
}
