/** How a consumer is called on screens and in letters. */

export type ConsumerName =
  | {
      readonly consumerType: 'person';
      readonly firstName: string;
      readonly middleName?: string | undefined;
      readonly lastName: string;
      readonly suffix?: string | undefined;
    }
  | { readonly consumerType: 'business'; readonly businessName: string };

function tidy(part: string | undefined): string {
  return (part ?? '').normalize('NFC').trim().replace(/\s+/g, ' ');
}

/** `Maria Luisa Gómez Jr.`, or the business name; empty only when every part is. */
export function displayName(name: ConsumerName): string {
  if (name.consumerType === 'business') return tidy(name.businessName);
  return [name.firstName, name.middleName, name.lastName, name.suffix]
    .map(tidy)
    .filter((part) => part !== '')
    .join(' ');
}

/** Up to two capitals: first and last name, or the first two words of a business. */
export function initials(name: ConsumerName): string {
  const words =
    name.consumerType === 'business'
      ? tidy(name.businessName).split(' ').slice(0, 2)
      : [tidy(name.firstName), tidy(name.lastName)];
  return words.map((word) => /[\p{L}\p{N}]\p{M}*/u.exec(word)?.[0].toUpperCase() ?? '').join('');
}
