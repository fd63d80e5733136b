/** Kind replies at hand: what the person says, and words that answer it. Only those that may be spoken now. */
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { objectionsNow } from '../../../shared/domain/script/objections.ts';
import type { PlaceholderValues } from '../../../shared/domain/script/placeholders.ts';
import type { ScriptState } from '../../../shared/domain/script/run.ts';
import { keysOf } from '../../commands/keys.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { ChevronDownIcon, ChevronRightIcon } from '../../components/icons/icons.ts';

const Root = styled('div')(({ theme }) => {
  const { color, measure } = theme.tokens;
  return {
    borderTop: `1px solid ${color.hairline}`,
    paddingTop: 8,
    '& .says': {
      minHeight: 26,
      padding: '2px 10px',
      border: `1px solid ${color.rule}`,
      borderRadius: 13,
      backgroundColor: color.surface,
      color: color.text,
      fontSize: '0.8125rem',
      cursor: 'pointer',
      '&:hover': { backgroundColor: color.hover },
      '&[aria-pressed="true"]': {
        borderColor: color.accent,
        backgroundColor: color.selected,
        color: color.accent,
      },
    },
    '& .reply': {
      margin: 0,
      padding: '2px 0 2px 12px',
      borderLeft: `3px solid ${color.rule}`,
      borderRadius: measure.radiusSmall,
      fontSize: '0.9375rem',
      lineHeight: '1.5rem',
      maxWidth: '64ch',
    },
  };
});

const Labels = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: 4, margin: '4px 0 8px' });

type ObjectionsProps = {
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly state: ScriptState;
  readonly values: PlaceholderValues;
};

export function Objections({ isOpen, onToggle, state, values }: ObjectionsProps) {
  const [chosen, setChosen] = useState<string>();
  const list = objectionsNow(state, values);
  const reply = list.find(({ id }) => id === chosen)?.reply;
  return (
    <Root>
      <ActionButton
        kind="quiet"
        size="small"
        icon={isOpen ? ChevronDownIcon : ChevronRightIcon}
        keys={keysOf('call.objections')}
        onClick={onToggle}
      >
        When they object
      </ActionButton>
      {isOpen && (
        <>
          <Labels role="group" aria-label="What they say">
            {list.map(({ id, label }) => (
              <button
                key={id}
                type="button"
                className="says"
                aria-pressed={id === chosen}
                onClick={() => setChosen(id === chosen ? undefined : id)}
              >
                {label}
              </button>
            ))}
          </Labels>
          <div aria-live="polite">
            {reply !== undefined && (
              <blockquote className="reply" lang={state.language}>
                “{reply}”
              </blockquote>
            )}
          </div>
        </>
      )}
    </Root>
  );
}
