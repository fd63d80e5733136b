/** The letters of one account, newest first; F8 makes another, a click shows one. */
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import type { LetterRow } from '../../../shared/ipc/letters.ts';
import { useAsk } from '../../client/use-ask.ts';
import { useCommand } from '../../commands/CommandProvider.tsx';
import { keysOf } from '../../commands/keys.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { ErrorBanner } from '../../components/ErrorBanner.tsx';
import { Section } from '../../components/Section.tsx';
import { StatusChip } from '../../components/StatusChip.tsx';
import { LetterDialog } from './dialogs/LetterDialog.tsx';
import { dayText, letterLook, letterName } from './letter-words.ts';
import { useDay } from './letters.queries.ts';
import { MakeLetterDialog } from './MakeLetterDialog.tsx';

export type LettersSlotProps = { readonly accountId: string };

const shown = 50;

const List = styled('ul')(({ theme }) => ({
  fontSize: '0.8125rem',
  lineHeight: '1.25rem',
  '& button.letter': {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: '0 12px',
    width: '100%',
    minHeight: 28,
    padding: '4px 6px',
    margin: '0 -6px',
    border: 0,
    borderRadius: theme.tokens.measure.radius,
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    '&:hover': { backgroundColor: theme.tokens.color.hover },
  },
  '& .day': { color: theme.tokens.color.muted },
}));

const Quiet = styled('p')(({ theme }) => ({
  color: theme.tokens.color.muted,
  fontSize: '0.8125rem',
}));

export function LettersSlot({ accountId }: LettersSlotProps) {
  const { data, error } = useAsk('letters.list', { accountId, limit: shown });
  const [isMaking, setMaking] = useState(false);
  const [showing, setShowing] = useState<string>();
  useCommand('account.letter', () => setMaking(true));
  const rows = data?.rows ?? [];
  return (
    <Section
      title="Letters"
      meta={rows.length > 0 ? String(rows.length) : undefined}
      actions={
        <ActionButton size="small" keys={keysOf('account.letter')} onClick={() => setMaking(true)}>
          Make a letter
        </ActionButton>
      }
    >
      {error && <ErrorBanner error={error.toValue()} />}
      {data && rows.length === 0 && <Quiet>No letter has been made.</Quiet>}
      <List>
        {rows.map((letter) => (
          <li key={letter.id}>
            <LetterLine letter={letter} onShow={() => setShowing(letter.id)} />
          </li>
        ))}
      </List>
      {isMaking && <MakeLetterDialog accountId={accountId} onClose={() => setMaking(false)} />}
      {showing !== undefined && (
        <LetterDialog
          letterId={showing}
          leadsToAccount={false}
          onClose={() => setShowing(undefined)}
        />
      )}
    </Section>
  );
}

function LetterLine(props: { readonly letter: LetterRow; readonly onShow: () => void }) {
  const { letter, onShow } = props;
  const { today } = useDay();
  const { tone, word } = letterLook(letter, today);
  return (
    <button type="button" className="letter" onClick={onShow}>
      <span>
        {letterName(letter)}{' '}
        <span className="day">{dayText(letter.mailedOn ?? letter.mailingDate, today)}</span>
      </span>
      <StatusChip tone={tone} variant="plain">
        {word}
      </StatusChip>
    </button>
  );
}
