/** The letters an account could get: those that can be made as choices, the others with what stops them. */
import { styled } from '@mui/material/styles';
import { useEffect, useRef } from 'react';
import { letterTitles } from '../../../shared/domain/letters.ts';
import type { LetterOption } from '../../../shared/ipc/letters.ts';
import { RadioCards } from '../../components/RadioCards.tsx';
import { StatusChip } from '../../components/StatusChip.tsx';
import { labelText } from '../../theme/mixins.ts';
import { useRulePack } from '../rules/use-rule-pack.ts';
import { WhyButton } from '../why/WhyButton.tsx';
import { outlookLook, outlookReasons, whyLetter } from './letter-words.ts';
import { optionKey } from './option-key.ts';

export type LetterChoicesProps = {
  readonly options: readonly LetterOption[];
  readonly value: string | undefined;
  readonly onChoose: (option: LetterOption) => void;
};

const Others = styled('div')(({ theme }) => ({
  fontSize: '0.8125rem',
  lineHeight: '1.25rem',
  '& h3': { ...labelText(theme.tokens), marginBottom: 4 },
  '& li': { padding: '3px 0', color: theme.tokens.color.muted },
  '& strong': { color: theme.tokens.color.text, fontWeight: 600 },
}));

export function LetterChoices({ options, value, onChoose }: LetterChoicesProps) {
  const possible = options.filter(({ outlook }) => outlook.kind !== 'refused');
  const others = options.filter(({ outlook }) => outlook.kind === 'refused');
  const pack = useRulePack();
  const cards = useRef<HTMLDivElement>(null);
  const isReady = possible.length > 0;
  // The choices come after the dialog has opened, and so does the focus.
  useEffect(() => {
    if (isReady) cards.current?.querySelector<HTMLInputElement>('input:checked')?.focus();
  }, [isReady]);
  return (
    <>
      <div ref={cards} hidden={!isReady}>
        <RadioCards
          legend="Letter"
          value={value}
          options={possible.map((option) => ({
            value: optionKey(option),
            title: letterTitles[option.order.type],
            description: [option.about, ...outlookReasons(option.outlook)]
              .filter(Boolean)
              .join(' · '),
            aside: <Look option={option} />,
          }))}
          onChange={(key) => {
            const chosen = possible.find((option) => optionKey(option) === key);
            if (chosen) onChoose(chosen);
          }}
        />
      </div>
      {others.length > 0 && (
        <Others>
          <h3>Not now</h3>
          <ul>
            {others.map((option) => (
              <li key={optionKey(option)}>
                <strong>{letterTitles[option.order.type]}</strong>{' '}
                {outlookReasons(option.outlook).join(' ')}{' '}
                <WhyButton explanation={whyLetter(option.outlook, pack)} />
              </li>
            ))}
          </ul>
        </Others>
      )}
    </>
  );
}

function Look({ option }: { readonly option: LetterOption }) {
  const { tone, word } = outlookLook(option.outlook);
  return (
    <StatusChip tone={tone} variant="plain">
      {word}
    </StatusChip>
  );
}
