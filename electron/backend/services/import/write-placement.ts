/** Writes new accounts into the tables they belong to: person, address, phones, account, ledger, search. */
import { balances } from '../../../../shared/domain/ledger.ts';
import type { PlacementRow } from '../../../../shared/domain/placement/placement-row.ts';
import { placeOf } from '../../../../shared/domain/queue/sections.ts';
import {
  freshAction,
  type StoredAction,
} from '../../../../shared/domain/queue/settle-next-action.ts';
import type { QueueDay } from '../../../../shared/domain/queue-score.ts';
import {
  searchableName,
  searchableNumber,
  searchablePhones,
} from '../../../../shared/domain/search-terms.ts';
import { AppError } from '../../../../shared/errors.ts';
import { accountsPerWrite, type ImportRows } from '../../store/import-rows.store.ts';
import {
  consumerName,
  hasAddress,
  openingLedger,
  type PlacementValues,
} from './placement-record.ts';

export type WriterOptions = {
  readonly rows: ImportRows;
  readonly newId: () => string;
  readonly importPk: number;
  readonly today: QueueDay;
  /** When the accounts came in, ISO 8601 UTC. */
  readonly at: string;
};

export type NewAccount = {
  readonly clientPk: number;
  readonly row: PlacementRow;
  readonly values: PlacementValues;
};

const addressNeeded = '["address_needed"]';
const none = '[]';
const source = 'placement';

/** The first action depends only on how the consumer can be reached: four cases for a whole file. */
function createFirstActions(today: string): (call: boolean, mail: boolean) => StoredAction {
  const cases = [false, true].map((hasCallablePhone) =>
    [false, true].map((hasMailingAddress) =>
      freshAction({
        isLive: true,
        isHeld: false,
        today,
        promiseDueOn: null,
        hasCallablePhone,
        hasMailingAddress,
      }),
    ),
  );
  return (call, mail) => cases[call ? 1 : 0]?.[mail ? 1 : 0] ?? { kind: 'trace', at: today };
}

export type PlacementWriter = {
  readonly write: (account: NewAccount) => void;
  /** Puts everything that waits into the tables. @returns the primary keys of the last account and person */
  readonly finish: () => { readonly account: number; readonly consumer: number };
};

/** Writes accounts in groups; their rows of the worklist are left to the caller. */
export function createPlacementWriter(options: WriterOptions): PlacementWriter {
  const { rows, newId, importPk, today, at } = options;
  const { add } = rows;
  const { date } = today;
  const firstAction = createFirstActions(date);
  let waiting = 0;
  let consumerPk = rows.nextConsumerPk - 1;
  let accountPk = rows.nextAccountPk - 1;

  function addConsumer(values: PlacementValues, row: PlacementRow): void {
    consumerPk += 1;
    add.consumers(
      consumerPk,
      newId(),
      values.consumer_type,
      values.first_name,
      values.middle_name,
      values.last_name,
      values.suffix,
      values.business_name,
      values.date_of_birth,
      values.ssn_last4,
      values.language,
      values.email,
      row.addressNeeded ? addressNeeded : none,
    );
    if (hasAddress(row)) {
      add.addresses(
        newId(),
        consumerPk,
        values.address1,
        values.address2,
        values.city,
        values.state,
        values.zip,
        'current',
        source,
        date,
      );
    }
    let position = 0;
    for (const { number, type } of row.phones) {
      position += 1;
      add.phones(newId(), consumerPk, number, type, position, 'ok', source, date);
    }
  }

  function write({ clientPk, row, values }: NewAccount): void {
    addConsumer(values, row);
    const entries = openingLedger(row);
    const owed = balances(entries);
    const balance = row.currentBalance;
    const name = consumerName(row);
    const residence = row.state ?? '';
    const action = firstAction(row.phones.length > 0, !row.addressNeeded);
    const key = placeOf(
      {
        isLive: true,
        isHeld: false,
        snoozedUntil: null,
        callbackAt: null,
        brokenOn: null,
        promiseDueOn: null,
        nextActionOn: action.at,
        lastWorkedOn: null,
        lastContactOn: null,
        placedOn: date,
        balanceCents: balance,
      },
      today,
    )?.key;
    if (key === undefined) throw new AppError('internal', 'A live account has no place.');
    accountPk += 1;
    add.accounts(
      accountPk,
      newId(),
      clientPk,
      consumerPk,
      importPk,
      row.clientAccountNumber,
      values.product,
      values.contract_type,
      values.creditor_at_itemization,
      values.current_creditor,
      values.itemization_date_type,
      values.itemization_date,
      values.itemization_balance,
      values.interest_since,
      values.fees_since,
      values.payments_since,
      values.credits_since,
      values.annual_rate,
      values.open_date,
      values.last_payment_date,
      values.last_payment_amount,
      values.delinquency_date,
      values.charge_off_date,
      values.notes,
      date,
      date,
      'live',
      owed.principal,
      owed.interest,
      owed.fees,
      owed.costs,
      balance,
      name,
      residence,
      action.kind,
      action.at,
      key,
    );
    for (const entry of entries) {
      add.ledger_entries(accountPk, at, date, entry.kind, entry.bucket, entry.amount);
    }
    add.account_search(
      accountPk,
      searchableName(name),
      searchableNumber(row.clientAccountNumber),
      searchablePhones(row.phones.map(({ number }) => number)),
      values.notes,
    );
    waiting += 1;
    if (waiting === accountsPerWrite) {
      rows.writeFull();
      waiting = 0;
    }
  }

  return {
    write,
    finish: () => {
      rows.writeAll();
      waiting = 0;
      return { account: accountPk, consumer: consumerPk };
    },
  };
}
