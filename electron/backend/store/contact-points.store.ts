/** A consumer's numbers and addresses as the agent sees and corrects them. */
import type { PhoneStatus, PhoneType } from '../../../shared/compliance/types.ts';
import { AppError } from '../../../shared/errors.ts';
import type { Db } from './database.ts';
import { execute, findRow, listRows } from './prepare.ts';

export type PhoneRow = {
  readonly pk: number;
  readonly id: string;
  readonly consumerPk: number;
  readonly digits: string;
  readonly type: PhoneType;
  readonly status: PhoneStatus;
  readonly source: string;
  readonly since: string;
};

const phoneColumns = 'pk, id, consumer_pk AS consumerPk, digits, type, status, source, since';

/** In the order in which they are tried. */
export function listPhones(db: Db, consumerPk: number): PhoneRow[] {
  return listRows<PhoneRow>(
    db,
    `SELECT ${phoneColumns} FROM phones WHERE consumer_pk = :consumerPk ORDER BY position, pk`,
    { consumerPk },
  );
}

/** A number of this consumer. @throws AppError `not-found`, also for somebody else's */
export function getPhone(db: Db, consumerPk: number, id: string): PhoneRow {
  const row = findRow<PhoneRow>(
    db,
    `SELECT ${phoneColumns} FROM phones WHERE id = :id AND consumer_pk = :consumerPk`,
    { id, consumerPk },
  );
  if (!row) throw new AppError('not-found', 'This number is not on file for the consumer.');
  return row;
}

export function insertPhone(db: Db, phone: Omit<PhoneRow, 'pk'>): void {
  execute(
    db,
    `INSERT INTO phones (id, consumer_pk, digits, type, position, status, source, since)
     VALUES (:id, :consumerPk, :digits, :type,
       (SELECT coalesce(max(position), 0) + 1 FROM phones WHERE consumer_pk = :consumerPk),
       :status, :source, :since)`,
    phone,
  );
}

export function updatePhoneStatus(
  db: Db,
  phone: Pick<PhoneRow, 'pk' | 'status' | 'source' | 'since'>,
): void {
  execute(
    db,
    'UPDATE phones SET status = :status, source = :source, since = :since WHERE pk = :pk',
    phone,
  );
}

export type AddressStatus = 'current' | 'former' | 'bad';

export type AddressRow = {
  readonly pk: number;
  readonly id: string;
  readonly consumerPk: number;
  readonly line1: string;
  readonly line2: string;
  readonly city: string;
  readonly state: string;
  readonly zip: string;
  readonly status: AddressStatus;
  readonly source: string;
  readonly since: string;
};

const addressColumns =
  'pk, id, consumer_pk AS consumerPk, line1, line2, city, state, zip, status, source, since';

/** Newest first. */
export function listAddresses(db: Db, consumerPk: number): AddressRow[] {
  return listRows<AddressRow>(
    db,
    `SELECT ${addressColumns} FROM addresses WHERE consumer_pk = :consumerPk ORDER BY pk DESC`,
    { consumerPk },
  );
}

/** An address of this consumer. @throws AppError `not-found`, also for somebody else's */
export function getAddress(db: Db, consumerPk: number, id: string): AddressRow {
  const row = findRow<AddressRow>(
    db,
    `SELECT ${addressColumns} FROM addresses WHERE id = :id AND consumer_pk = :consumerPk`,
    { id, consumerPk },
  );
  if (!row) throw new AppError('not-found', 'This address is not on file for the consumer.');
  return row;
}

export function insertAddress(db: Db, address: Omit<AddressRow, 'pk'>): void {
  execute(
    db,
    `INSERT INTO addresses (id, consumer_pk, line1, line2, city, state, zip, status, source, since)
     VALUES (:id, :consumerPk, :line1, :line2, :city, :state, :zip, :status, :source, :since)`,
    address,
  );
}

export function updateAddressStatus(
  db: Db,
  address: Pick<AddressRow, 'pk' | 'status' | 'source' | 'since'>,
): void {
  execute(
    db,
    'UPDATE addresses SET status = :status, source = :source, since = :since WHERE pk = :pk',
    address,
  );
}
