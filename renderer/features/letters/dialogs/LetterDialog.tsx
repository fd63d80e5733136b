/** One letter: where it goes, what it says, what happened to it; to be printed or saved alone. */
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import type { Letter } from '../../../../shared/ipc/letters.ts';
import { useNavigation } from '../../../app/routes.tsx';
import { useAsk } from '../../../client/use-ask.ts';
import { ActionButton } from '../../../components/ActionButton.tsx';
import { DetailList } from '../../../components/DetailList.tsx';
import { ErrorBanner } from '../../../components/ErrorBanner.tsx';
import { DownloadIcon, PrinterIcon } from '../../../components/icons/icons.ts';
import { Section } from '../../../components/Section.tsx';
import { StatusChip } from '../../../components/StatusChip.tsx';
import { dayText, letterLook, letterName, letterReasons, momentText } from '../letter-words.ts';
import { useLetterPaper } from '../letters.mutations.ts';
import { useDay } from '../letters.queries.ts';
import { BatchFlow } from './BatchFlow.tsx';
import { NoteDialog } from './NoteDialog.tsx';

export type LetterDialogProps = {
  readonly letterId: string;
  readonly onClose: () => void;
  /** False where the account is on screen already. */
  readonly leadsToAccount?: boolean | undefined;
};

const Body = styled('div')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
  gap: '16px 32px',
  '& .wide': { gridColumn: '1 / -1' },
  '& address': { fontStyle: 'normal', fontSize: '0.8125rem', lineHeight: '1.25rem' },
  '& .text': {
    color: theme.tokens.color.muted,
    fontSize: '0.8125rem',
    lineHeight: '1.25rem',
    marginBottom: 6,
  },
}));

/** What goes on paper, in the words of the button; absent where nothing may. */
const printWords: Partial<Record<Letter['state'], string>> = {
  queued: 'Print',
  printed: 'Print again',
  mailed: 'Print a copy',
  returned: 'Print a copy',
};

export function LetterDialog({ letterId, onClose, leadsToAccount = true }: LetterDialogProps) {
  const { openAccount } = useNavigation();
  const { data: letter, error } = useAsk('letters.get', { letterId });
  const paper = useLetterPaper();
  const [isPrinting, setPrinting] = useState(false);
  // A letter that is ready goes through the checks of a printing and counts as printed afterwards.
  if (isPrinting) return <BatchFlow letterIds={[letterId]} onDone={() => {}} onClose={onClose} />;
  if (error) {
    return (
      <NoteDialog title="Letter" onClose={onClose}>
        <ErrorBanner error={error.toValue()} />
      </NoteDialog>
    );
  }
  if (!letter) return null;
  const printWord = letter.stop || letter.isLate ? undefined : printWords[letter.state];
  const print = () => {
    if (letter.state === 'queued') setPrinting(true);
    else paper.mutate({ letterId, action: 'print' });
  };
  return (
    <NoteDialog
      title={letterName(letter)}
      width="md"
      onClose={onClose}
      actions={
        <>
          {leadsToAccount && (
            <ActionButton onClick={() => openAccount(letter.accountId)}>Open account</ActionButton>
          )}
          {printWord !== undefined && (
            <>
              <ActionButton
                icon={DownloadIcon}
                busy={paper.isPending}
                onClick={() => paper.mutate({ letterId, action: 'save' })}
              >
                Save PDF
              </ActionButton>
              <ActionButton
                kind="primary"
                autoFocus
                icon={PrinterIcon}
                busy={paper.isPending}
                onClick={print}
              >
                {printWord}
              </ActionButton>
            </>
          )}
        </>
      }
    >
      <LetterBody letter={letter} />
    </NoteDialog>
  );
}

const eventWords = {
  made: 'Made',
  printed: 'Printed',
  mailed: 'Mailed',
  returned: 'Came back',
  cancelled: 'Cancelled',
} as const;

function LetterBody({ letter }: { readonly letter: Letter }) {
  const { today, zone } = useDay();
  const { tone, word } = letterLook(letter, today);
  const texts = [...letter.licenseLines, ...letter.stateTexts];
  return (
    <Body>
      <Section title="To" level={3}>
        <address>
          {letter.recipientLines.map((line) => (
            <div key={line}>{line}</div>
          ))}
        </address>
      </Section>
      <Section title="State" level={3}>
        <StatusChip tone={tone}>{word}</StatusChip>
        <DetailList
          items={[
            { label: 'Reference', value: letter.reference },
            { label: 'Dated', value: dayText(letter.mailingDate, today) },
          ]}
        />
      </Section>
      {letterReasons(letter, today).length > 0 && letter.state !== 'returned' && (
        <div className="wide">
          {letterReasons(letter, today).map((line) => (
            <p key={line} className="text">
              {line}
            </p>
          ))}
        </div>
      )}
      <Section title="What it says" level={3}>
        <DetailList items={letter.facts} />
      </Section>
      <Section title="What happened" level={3}>
        <DetailList
          items={letter.events.map(({ event, on, reason, at }) => ({
            label: eventWords[event],
            value: dayText(on, today),
            hint: [reason, `recorded ${momentText(at, zone)}`].filter(Boolean).join(' · '),
          }))}
        />
      </Section>
      {texts.length > 0 && (
        <div className="wide">
          <Section title="Texts that the state requires" level={3}>
            {texts.map((text) => (
              <p key={text} className="text">
                {text}
              </p>
            ))}
          </Section>
        </div>
      )}
    </Body>
  );
}
