/** What the agent should know before they bring the file in. */
import { styled } from '@mui/material/styles';
import type { ImportPreview } from '../../../shared/ipc/imports.contract.ts';
import { useDeskClock } from '../../client/use-desk-clock.ts';
import { WarningIcon } from '../../components/icons/icons.ts';
import { whenText } from './import-dates.ts';
import { accountsText } from './import-words.ts';

const List = styled('ul')(({ theme: { tokens } }) => ({
  display: 'grid',
  gap: 6,
  marginBottom: 20,
  fontSize: '0.8125rem',
  lineHeight: '1.25rem',
  '& li': {
    display: 'flex',
    gap: 8,
    padding: '8px 12px',
    borderRadius: tokens.measure.radius,
    backgroundColor: tokens.color.tone.attention.tint,
    boxShadow: `inset 0 0 0 1px ${tokens.color.tone.attention.edge}`,
    color: tokens.color.tone.attention.text,
  },
  '& svg': { flex: 'none', marginTop: 2 },
}));

function notesOf({ importedBefore, file, addressNeeded }: ImportPreview, zone: string): string[] {
  const notes: string[] = [];
  if (importedBefore) {
    notes.push(
      `This very file came in on ${whenText(importedBefore.at, zone)} as ${importedBefore.label}. Bringing it in again changes nothing that is here.`,
    );
  }
  if (file.dateOrder === 'unclear') {
    notes.push(
      'A date in this file puts the day before the month, so a date such as 7/8/2026 could mean either. Rows with such dates are rejected; ask for dates like 2026-07-08.',
    );
  }
  if (addressNeeded > 0) {
    notes.push(
      `${accountsText(addressNeeded)} without a complete address: they come in marked “Address needed”, get no letters, and tracing is proposed.`,
    );
  }
  return notes;
}

export function ReviewNotes({ preview }: { readonly preview: ImportPreview }) {
  const { zone } = useDeskClock();
  const notes = notesOf(preview, zone);
  if (notes.length === 0) return null;
  return (
    <List>
      {notes.map((note) => (
        <li key={note}>
          <WarningIcon size={16} />
          <span>{note}</span>
        </li>
      ))}
    </List>
  );
}
