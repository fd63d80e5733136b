/**
 * One row of a placement file: cells in, a checked PlacementRow or the first problem out. Columns are
 * read in canonical order. The parser remembers which accounts it has seen: a second one is a problem.
 */
import type { Temporal } from 'temporal-polyfill';
import { foldCode } from '../client.ts';
import { createAccountIndex } from './account-index.ts';
import { parseIdentifier, parseNotes } from './cell-text.ts';
import type { DateOrder } from './date-order.ts';
import type { InputColumn } from './header-synonyms.ts';
import { dateReader, readAmounts, readHistory, readTerms } from './parse-debt.ts';
import {
  readAddress,
  readEmail,
  readLanguage,
  readName,
  readPhones,
  readSsnLast4,
} from './parse-who.ts';
import type { ParsedRow } from './placement-row.ts';
import { createRowReader } from './row-reader.ts';

export type RowParserOptions = {
  readonly positions: ReadonlyMap<InputColumn, number>;
  readonly dateOrder: DateOrder;
  /** The desk's business date: no date in the file may lie after it. */
  readonly today: Temporal.PlainDate;
};

/**
 * A parser for the rows of one file, in order. `line` is the physical line a row starts on.
 * Memory grows by one short key per row.
 */
export function createRowParser(
  options: RowParserOptions,
): (cells: readonly string[], line: number) => ParsedRow {
  const row = createRowReader(options.positions);
  const readDate = dateReader(row, options.dateOrder, options.today.toString());
  const accounts = createAccountIndex();

  function noteRepeat(clientCode: string, accountNumber: string, line: number): void {
    const earlier = accounts.note(foldCode(clientCode), accountNumber, line);
    if (earlier === undefined) return;
    row.fail(
      'client_account_number',
      accountNumber,
      `Line ${earlier} already has this client and account number.`,
    );
  }

  return (cells, line) => {
    row.start(cells);
    const clientCode = row.readRequired('client_code', parseIdentifier);
    const clientAccountNumber = row.readRequired('client_account_number', parseIdentifier);
    if (clientCode !== null && clientAccountNumber !== null) {
      noteRepeat(clientCode, clientAccountNumber, line);
    }
    const name = readName(row);
    const dateOfBirth = readDate('date_of_birth');
    const ssnLast4 = readSsnLast4(row);
    const language = readLanguage(row);
    const address = readAddress(row);
    const phones = readPhones(row);
    const email = readEmail(row);
    const terms = readTerms(row, readDate);
    const amounts = readAmounts(row);
    const history = readHistory(row, readDate);
    const notes = row.read('notes', parseNotes);
    const problem = row.problem();
    if (problem !== undefined) return { ok: false, problem };
    if (clientCode === null || clientAccountNumber === null) {
      const missing = { column: 'client_account_number', value: '', reason: 'Missing.' };
      return { ok: false, problem: missing };
    }
    return {
      ok: true,
      row: {
        clientCode,
        clientAccountNumber,
        consumerType: name.consumerType,
        firstName: name.firstName,
        middleName: name.middleName,
        lastName: name.lastName,
        suffix: name.suffix,
        businessName: name.businessName,
        dateOfBirth,
        ssnLast4,
        language,
        address1: address.address1,
        address2: address.address2,
        city: address.city,
        state: address.state,
        zip: address.zip,
        addressNeeded: address.addressNeeded,
        phones,
        email,
        product: terms.product,
        contractType: terms.contractType,
        creditorAtItemization: terms.creditorAtItemization,
        currentCreditor: terms.currentCreditor,
        itemizationDateType: terms.itemizationDateType,
        itemizationDate: terms.itemizationDate,
        itemizationBalance: amounts.itemizationBalance,
        interestSince: amounts.interestSince,
        feesSince: amounts.feesSince,
        paymentsSince: amounts.paymentsSince,
        creditsSince: amounts.creditsSince,
        currentBalance: amounts.currentBalance,
        annualRate: history.annualRate,
        openDate: history.openDate,
        lastPaymentDate: history.lastPaymentDate,
        lastPaymentAmount: history.lastPaymentAmount,
        delinquencyDate: history.delinquencyDate,
        chargeOffDate: history.chargeOffDate,
        notes,
        remarks: row.remarks(),
      },
    };
  };
}
