/** Where a list of proposed links goes on, as a cursor that names no street and no person. */
import { AppError } from '../../../../shared/errors.ts';
import type { Db } from '../../store/database.ts';
import { findAddressPk, findPlace, type Identity, type Place } from '../../store/links.store.ts';

export type LinkPosition =
  | { readonly by: 'identity'; readonly after: Identity }
  | { readonly by: 'address'; readonly after: Place };

const shape = /^(?:(\d{4}) (\d{4}-\d{2}-\d{2})|address (\d{1,15}))$/;

function foreign(): AppError {
  return new AppError('invalid-input', 'This position is not known. Start the list again.');
}

/** @throws AppError `invalid-input` for a foreign cursor */
export function readLinkPosition(db: Db, cursor: string | undefined): LinkPosition {
  if (cursor === undefined) return { by: 'identity', after: { ssnLast4: '', dateOfBirth: '' } };
  const match = shape.exec(cursor);
  if (!match) throw foreign();
  const [, ssnLast4 = '', dateOfBirth = '', addressPk] = match;
  if (addressPk === undefined) return { by: 'identity', after: { ssnLast4, dateOfBirth } };
  if (addressPk === '0') return { by: 'address', after: { zip: '', line: '' } };
  const after = findPlace(db, Number(addressPk));
  if (!after) throw foreign();
  return { by: 'address', after };
}

/** A position in the addresses is named by one of them; their beginning by 0. */
export function writeLinkPosition(db: Db, position: LinkPosition): string {
  if (position.by === 'identity') {
    const { ssnLast4, dateOfBirth } = position.after;
    return `${ssnLast4} ${dateOfBirth}`;
  }
  return `address ${findAddressPk(db, position.after) ?? 0}`;
}
