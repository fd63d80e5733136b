/** How the file was read, so that a wrong guess shows before it does harm. */
import { styled } from '@mui/material/styles';
import type { ImportPreview } from '../../../shared/ipc/imports.contract.ts';
import { DetailList } from '../../components/DetailList.tsx';
import { Section } from '../../components/Section.tsx';
import {
  columnText,
  dateOrderText,
  delimiterText,
  encodingText,
  renamedColumns,
} from './import-words.ts';

const Pairs = styled('ul')(({ theme }) => ({
  columns: '2 240px',
  columnGap: 24,
  '& li': { breakInside: 'avoid' },
  '& .header': { color: theme.tokens.color.muted },
}));

export function ReadSection({ preview }: { readonly preview: ImportPreview }) {
  const { file } = preview;
  const renamed = renamedColumns(preview);
  const plain = file.columns.length - renamed.length;
  return (
    <Section title="How it was read">
      <DetailList
        items={[
          { label: 'Encoding', value: encodingText(file.encoding) },
          { label: 'Separator', value: delimiterText(file.delimiter) },
          { label: 'Header line', value: file.headerLine.toLocaleString('en-US') },
          { label: 'Dates', value: dateOrderText(preview) },
          {
            label: 'Columns',
            value: `${file.columns.length} read`,
            hint: plain > 0 ? `${plain} under their own names` : undefined,
          },
          ...(renamed.length > 0
            ? [
                {
                  label: 'Under other names',
                  value: (
                    <Pairs>
                      {renamed.map(({ column, header }) => (
                        <li key={column}>
                          <span className="header">{header}</span> → {columnText(column)}
                        </li>
                      ))}
                    </Pairs>
                  ),
                },
              ]
            : []),
          {
            label: 'Not read',
            value: file.unread.filter(Boolean).join(', ') || 'Every column was read',
          },
        ]}
      />
    </Section>
  );
}
