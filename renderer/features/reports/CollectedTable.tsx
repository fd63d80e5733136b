/** What came in, by client and method, and what was taken back. */
import { type Cents, cents } from '../../../shared/domain/money.ts';
import { paymentMethodLabels } from '../../../shared/domain/payment-method.ts';
import type { DaySummary } from '../../../shared/ipc/day.contract.ts';
import { Money } from '../../components/Money.tsx';
import { Table } from '../day-close/FigureTable.tsx';

type Rows = DaySummary['payments'];

/** Posted less taken back. */
export function netOf(rows: Rows): Cents {
  return cents(rows.reduce((all, row) => all + row.posted.cents - row.reversed.cents, 0));
}

export function CollectedTable({ rows }: { readonly rows: Rows }) {
  const posted = rows.reduce((all, row) => all + row.posted.count, 0);
  const total = (kind: 'posted' | 'reversed') =>
    cents(rows.reduce((all, row) => all + row[kind].cents, 0));
  return (
    <Table aria-label="Collected by client and method">
      <thead>
        <tr>
          <th scope="col">Client</th>
          <th scope="col">Method</th>
          <th scope="col" className="figure">
            Payments
          </th>
          <th scope="col" className="figure">
            Received
          </th>
          <th scope="col" className="figure">
            Taken back
          </th>
          <th scope="col" className="figure">
            Net
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => {
          const isFirst = rows[index - 1]?.clientCode !== row.clientCode;
          const span = rows.filter(({ clientCode }) => clientCode === row.clientCode).length;
          return (
            <tr key={`${row.clientCode} ${row.method}`}>
              {isFirst && (
                <th scope="rowgroup" rowSpan={span}>
                  {row.clientName}
                </th>
              )}
              <td>{paymentMethodLabels[row.method]}</td>
              <td className="figure">{row.posted.count.toLocaleString('en-US')}</td>
              <td className="figure">
                <Money amount={row.posted.cents} />
              </td>
              <td className="figure">
                <Money amount={cents(-row.reversed.cents)} muted={row.reversed.cents === 0} />
              </td>
              <td className="figure">
                <Money amount={netOf([row])} />
              </td>
            </tr>
          );
        })}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={2}>
            All
          </th>
          <td className="figure">{posted.toLocaleString('en-US')}</td>
          <td className="figure">
            <Money amount={total('posted')} />
          </td>
          <td className="figure">
            <Money amount={cents(-total('reversed'))} />
          </td>
          <td className="figure">
            <Money amount={netOf(rows)} />
          </td>
        </tr>
      </tfoot>
    </Table>
  );
}
