/** How addresses are compared when people are: five digits of the ZIP, the street without case and points. */

/** Spelled as the index `addresses_by_place` is, which serves only an expression that is spelled alike. */
export function placeSql(address: string): { readonly zip: string; readonly line: string } {
  return {
    zip: `substr(${address}.zip, 1, 5)`,
    line: `lower(replace(${address}.line1, '.', ''))`,
  };
}

/** The addresses that the index holds: those that say where somebody lives. */
export function hasPlaceSql(address: string): string {
  return `${address}.line1 <> '' AND ${address}.zip <> ''`;
}
