/** Kind replies at hand: what the person says, and words that answer it. Only those that may be spoken now. */
import { styled } from '@mui/material/styles';
import { useEffect, useRef, useState } from 'react';
import { objectionsNow } from '../../../shared/domain/script/objections.ts';
import type { PlaceholderValues } from '../../../shared/domain/script/placeholders.ts';
import type { ScriptState } from '../../../shared/domain/script/run.ts';

const Root = styled('div')(({ theme }) => {
  const { color } = theme.tokens;
  return {
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
      borderLeft: `3px solid ${color.accent}`,
      fontSize: '1rem',
      lineHeight: '1.5rem',
      maxWidth: '64ch',
    },
  };
});

const Labels = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: 4, margin: '4px 0 8px' });

type ObjectionsProps = {
  readonly state: ScriptState;
  readonly values: PlaceholderValues;
};

export function Objections({ state, values }: ObjectionsProps) {
  const [chosen, setChosen] = useState<string>();
  const labels = useRef<HTMLDivElement>(null);
  const list = objectionsNow(state, values);
  const reply = list.find(({ id }) => id === chosen)?.reply;
  useEffect(() => labels.current?.querySelector('button')?.focus(), []);
  return (
    <Root>
      <div aria-live="polite">
        {reply !== undefined && (
          <blockquote className="reply" lang={state.language}>
            “{reply}”
          </blockquote>
        )}
      </div>
      <Labels ref={labels} role="group" aria-label="What they say">
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
    </Root>
  );
}
