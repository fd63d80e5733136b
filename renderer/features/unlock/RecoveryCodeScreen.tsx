/** Shows a recovery code once: to print or copy, and to prove by typing one group of it. */
import { styled } from '@mui/material/styles';
import { type FormEvent, type ReactNode, useState } from 'react';
import { copyText } from '../../client/copy-text.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { CheckIcon, CopyIcon, PrinterIcon } from '../../components/icons/icons.ts';
import { useAnnounce } from '../../components/LiveRegion.tsx';
import { TextField } from '../../components/TextField.tsx';
import { figures } from '../../theme/mixins.ts';
import { DoorForm, DoorPage } from './DoorPage.tsx';
import { forgetShownCode, type ShownCode } from './door.ts';

const words = ['first', 'second', 'third', 'fourth', 'fifth'] as const;

const Code = styled('div')(({ theme }) => ({
  display: 'grid',
  gap: 10,
  padding: '16px 18px',
  borderRadius: theme.tokens.measure.radius,
  background: theme.tokens.color.sunken,
  '& ol': {
    ...figures,
    display: 'grid',
    gridTemplateColumns: 'repeat(3, auto)',
    justifyContent: 'space-between',
    gap: '8px 16px',
    margin: 0,
    padding: 0,
    listStyle: 'none',
    fontSize: '1.25rem',
    lineHeight: '1.75rem',
    fontWeight: 600,
    letterSpacing: '0.06em',
  },
  '& .place': {
    display: 'inline-block',
    minWidth: 18,
    color: theme.tokens.color.muted,
    fontSize: '0.75rem',
    fontWeight: 450,
    letterSpacing: 0,
  },
  '& .tools': { display: 'flex', alignItems: 'center', gap: 8 },
  '@media print': {
    background: 'none',
    padding: 0,
    '& ol': { fontSize: '16pt', color: '#000' },
    '& .tools': { display: 'none' },
  },
}));

const PrintNote = styled('p')({
  display: 'none',
  '@media print': { display: 'block', marginTop: 24, fontSize: '11pt', color: '#000' },
});

const explanations = {
  first:
    'It opens the desk when the passphrase is forgotten, on this computer or from a backup on another. Keep it on paper, away from the computer. It is not shown again.',
  replaced:
    'The code you had no longer works. Keep the new one on paper, away from the computer. It is not shown again.',
} as const;

/** Which of the five whole groups is asked for; new with every screen. */
function drawGroup(): number {
  return (crypto.getRandomValues(new Uint8Array(1))[0] ?? 0) % words.length;
}

export function RecoveryCodeScreen(props: {
  readonly shown: ShownCode;
  /** Where one is in set-up. */
  readonly lead?: ReactNode | undefined;
}) {
  const { shown, lead } = props;
  const [group] = useState(drawGroup);
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const groups = shown.code.split('-');

  const confirm = (event: FormEvent): void => {
    event.preventDefault();
    if (typed.trim().toUpperCase() === groups[group]) forgetShownCode();
    else setWrong(true);
  };

  return (
    <DoorPage title="Your recovery code" description={explanations[shown.kind]} lead={lead}>
      <DoorForm onSubmit={confirm} noValidate>
        <Code>
          <ol aria-label="Recovery code, six groups">
            {groups.map((text, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: groups are told apart by their place
              <li key={index}>
                <span className="place" aria-hidden="true">
                  {index + 1}
                </span>
                {text}
              </li>
            ))}
          </ol>
          <div className="tools">
            <ActionButton size="small" icon={PrinterIcon} onClick={() => window.print()}>
              Print
            </ActionButton>
            <CopyButton code={shown.code} />
          </div>
        </Code>
        <PrintNote>
          Amicable recovery code. It opens an encrypted desk: keep it where you keep cash.
        </PrintNote>
        <div className="screen-only">
          <TextField
            label={`Type the ${words[group]} group, to be sure you have it`}
            required
            maxLength={5}
            value={typed}
            onChange={(text) => {
              setTyped(text.toUpperCase());
              setWrong(false);
            }}
            error={isWrong ? 'That is not this group. Compare it with your copy.' : undefined}
          />
        </div>
        <div className="buttons screen-only">
          <span className="end">
            <ActionButton type="submit" kind="primary" disabled={typed.trim() === ''}>
              I have kept it
            </ActionButton>
          </span>
        </div>
      </DoorForm>
    </DoorPage>
  );
}

function CopyButton({ code }: { readonly code: string }) {
  const announce = useAnnounce();
  const [isCopied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    if (await copyText(code)) {
      setCopied(true);
      announce('Recovery code copied.');
    } else {
      announce('The code could not be copied. Print it or write it down.', 'assertive');
    }
  };
  return (
    <ActionButton size="small" icon={isCopied ? CheckIcon : CopyIcon} onClick={() => void copy()}>
      {isCopied ? 'Copied' : 'Copy'}
    </ActionButton>
  );
}
