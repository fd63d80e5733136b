/** What became of the letters that were asked for: ready, waiting for something, or not allowed, and why. */
import { styled } from '@mui/material/styles';
import { letterTitles } from '../../../../shared/domain/letters.ts';
import type { ErrorCode } from '../../../../shared/errors.ts';
import type { MakeResult } from '../../../../shared/ipc/letters.ts';
import { useNavigation } from '../../../app/routes.tsx';
import { ActionButton } from '../../../components/ActionButton.tsx';
import { StatusChip } from '../../../components/StatusChip.tsx';
import { lettersText, type SectionId } from '../letter-words.ts';
import { NoteDialog } from './NoteDialog.tsx';

type Refused = MakeResult['refused'][number];

export type Made = {
  readonly queued: number;
  readonly waiting: number;
  readonly refused: number;
  /** Those that are told one by one. */
  readonly refusals?: readonly Refused[] | undefined;
  /** Why the rest was not looked at. */
  readonly failed?: { readonly code: string; readonly message: string } | undefined;
};

export function toMade({ made, refused }: MakeResult): Made {
  const waiting = made.filter(({ state }) => state === 'waiting').length;
  return {
    queued: made.length - waiting,
    waiting,
    refused: refused.length,
    refusals: refused,
  };
}

const Lines = styled('ul')(({ theme }) => ({
  display: 'grid',
  gap: 8,
  paddingTop: 4,
  fontSize: '0.8125rem',
  '& li.part': { display: 'flex', alignItems: 'center', gap: 12 },
  '& li.part button': { marginLeft: 'auto' },
  '& li.why': { color: theme.tokens.color.muted, lineHeight: '1.25rem' },
  '& li.why strong': { color: theme.tokens.color.text, fontWeight: 600 },
}));

/** The same reason is told once, with how many letters it stopped. */
function byReason(refusals: readonly Refused[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { type, reasons } of refusals) {
    const line = `${letterTitles[type]}: ${reasons.join(' ')}`;
    counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  return [...counts];
}

const cancelled: ErrorCode = 'cancelled';

export function MadeDialog(props: { readonly made: Made; readonly onClose: () => void }) {
  const { made, onClose } = props;
  const { go } = useNavigation();
  const show = (section: SectionId) => {
    onClose();
    go({ area: 'letters', section });
  };
  return (
    <NoteDialog
      title={
        made.failed
          ? 'Not every letter was made'
          : `${lettersText(made.queued + made.waiting)} made`
      }
      onClose={onClose}
    >
      <Lines>
        {made.failed && (
          <li className="why">
            {made.failed.code === cancelled
              ? 'You stopped before the end. What was made until then is kept.'
              : made.failed.message}
          </li>
        )}
        {made.queued > 0 && (
          <li className="part">
            <StatusChip tone="done">{lettersText(made.queued)} ready to print</StatusChip>
            <ActionButton size="small" onClick={() => show('queued')}>
              Show
            </ActionButton>
          </li>
        )}
        {made.waiting > 0 && (
          <li className="part">
            <StatusChip tone="attention">{lettersText(made.waiting)} waiting</StatusChip>
            <ActionButton size="small" onClick={() => show('waiting')}>
              Show what for
            </ActionButton>
          </li>
        )}
        {made.refused > 0 && (
          <li className="part">
            <StatusChip tone="blocked">{lettersText(made.refused)} not made</StatusChip>
          </li>
        )}
        {byReason(made.refusals ?? []).map(([line, count]) => (
          <li key={line} className="why">
            {count > 1 && <strong>{count}× </strong>}
            {line}
          </li>
        ))}
      </Lines>
    </NoteDialog>
  );
}
