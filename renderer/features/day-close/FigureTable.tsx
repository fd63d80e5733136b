/** A short table of figures: words at the left, counts and amounts at the right. */
import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { type Cents, cents } from '../../../shared/domain/money.ts';
import { Money } from '../../components/Money.tsx';
import { figures, labelText } from '../../theme/mixins.ts';

export const Table = styled('table')(({ theme }) => {
  const { color } = theme.tokens;
  return {
    ...figures,
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: '0.8125rem',
    lineHeight: '1.25rem',
    '& th': { textAlign: 'left' },
    '& thead th': {
      ...labelText(theme.tokens),
      padding: '2px 12px 4px 0',
      borderBottom: `1px solid ${color.hairline}`,
    },
    '& tbody th': { fontWeight: 'inherit' },
    '& tbody th, & tfoot th, & td': { padding: '4px 12px 4px 0', verticalAlign: 'top' },
    '& .figure': { textAlign: 'right', whiteSpace: 'nowrap' },
    '& tr > :last-child': { paddingRight: 0 },
    '& tfoot th, & tfoot td': {
      borderTop: `1px solid ${color.text}`,
      fontWeight: 650,
    },
    '& .hint': { display: 'block', color: color.muted, fontSize: '0.75rem', lineHeight: '1rem' },
  };
});

export type Figure = {
  readonly label: ReactNode;
  readonly key: string;
  readonly hint?: ReactNode | undefined;
  readonly count: number;
  readonly cents?: Cents | undefined;
};

export type FigureTableProps = {
  readonly label: string;
  /** Heads of the columns; two heads leave amounts out. */
  readonly heads: readonly [words: string, count: string, amount?: string];
  readonly rows: readonly Figure[];
  /** A last line that sums the rows. */
  readonly total?: string | undefined;
};

export function FigureTable({ label, heads, rows, total }: FigureTableProps) {
  const [words, count, amount] = heads;
  const sum = rows.reduce((all, row) => all + (row.cents ?? 0), 0);
  return (
    <Table aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{words}</th>
          <th scope="col" className="figure">
            {count}
          </th>
          {amount !== undefined && (
            <th scope="col" className="figure">
              {amount}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">
              {row.label}
              {row.hint && <span className="hint">{row.hint}</span>}
            </th>
            <td className="figure">{row.count.toLocaleString('en-US')}</td>
            {amount !== undefined && (
              <td className="figure">{row.cents !== undefined && <Money amount={row.cents} />}</td>
            )}
          </tr>
        ))}
      </tbody>
      {total !== undefined && (
        <tfoot>
          <tr>
            <th scope="row">{total}</th>
            <td className="figure">
              {rows.reduce((all, row) => all + row.count, 0).toLocaleString('en-US')}
            </td>
            {amount !== undefined && (
              <td className="figure">
                <Money amount={cents(sum)} />
              </td>
            )}
          </tr>
        </tfoot>
      )}
    </Table>
  );
}
