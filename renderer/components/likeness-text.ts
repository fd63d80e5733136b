/** What two records of one name have in common, in a few words. */
import type { Likeness } from '../../shared/domain/same-person.ts';

const texts: Readonly<Record<Likeness, string>> = {
  identity: 'Birth date and SSN',
  address: 'Address',
};

export function likenessText(likeness: Likeness): string {
  return texts[likeness];
}
