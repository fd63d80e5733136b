/** The file in numbers: every row is counted once, and the new balance stands out. */
import { styled } from '@mui/material/styles';
import type { ImportPreview } from '../../../shared/ipc/imports.contract.ts';
import { type Detail, DetailList } from '../../components/DetailList.tsx';
import { Money } from '../../components/Money.tsx';
import { Section } from '../../components/Section.tsx';
import { accountsToImport, type ClientChoice } from './import-flow.ts';
import { accountsText } from './import-words.ts';

const Sum = styled('div')(({ theme }) => ({
  marginBottom: 12,
  '& p': { color: theme.tokens.color.muted, fontSize: '0.8125rem' },
}));

function count(value: number): string {
  return value.toLocaleString('en-US');
}

export function countItems({ counts }: Pick<ImportPreview, 'counts'>): readonly Detail[] {
  return [
    { label: 'New accounts', value: count(counts.fresh) },
    { label: 'Here already, the same', value: count(counts.unchanged) },
    {
      label: 'Here already, with other content',
      value: count(counts.different),
      ...(counts.different > 0 ? { hint: 'They stay as they are' } : {}),
    },
    { label: 'Rejected', value: count(counts.rejected) },
    { label: 'Rows in the file', value: count(counts.rows), total: true },
  ];
}

export type BringsSectionProps = {
  readonly preview: ImportPreview;
  readonly clients: readonly ClientChoice[];
};

export function BringsSection({ preview, clients }: BringsSectionProps) {
  const leftOut = preview.counts.fresh - accountsToImport(preview, clients);
  return (
    <Section title="What the file brings">
      {preview.counts.fresh > 0 && (
        <Sum>
          <Money amount={preview.balanceCents} size="display" />
          <p>
            Balance of {accountsText(preview.counts.fresh)} new to this desk
            {leftOut > 0 && `, ${accountsText(leftOut)} of which you leave out`}
          </p>
        </Sum>
      )}
      <DetailList variant="amounts" items={countItems(preview)} />
    </Section>
  );
}
