/** One choice among a few that need explaining: offers, methods, formats. Arrow keys move between them. */
import Radio from '@mui/material/Radio';
import { styled } from '@mui/material/styles';
import { type ReactNode, useId } from 'react';
import { focusRing, labelText } from '../theme/mixins.ts';
import { BlockIcon } from './icons/icons.ts';

export type RadioCard<Value extends string> = {
  readonly value: Value;
  readonly title: string;
  readonly description?: ReactNode | undefined;
  /** At the right: an amount, a key. */
  readonly aside?: ReactNode | undefined;
  /** Makes the card unavailable and says why. */
  readonly blocked?: string | undefined;
};

export type RadioCardsProps<Value extends string> = {
  readonly legend: string;
  readonly options: readonly RadioCard<Value>[];
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
};

const Root = styled('fieldset')(({ theme }) => {
  const { color, measure } = theme.tokens;
  return {
    margin: 0,
    padding: 0,
    border: 0,
    minWidth: 0,
    '& legend': { padding: 0, marginBottom: 4, ...labelText(theme.tokens) },
    '& label': {
      display: 'grid',
      gridTemplateColumns: '24px 1fr auto',
      gap: '0 8px',
      alignItems: 'center',
      padding: '7px 12px 7px 8px',
      border: `1px solid ${color.rule}`,
      marginTop: -1,
      backgroundColor: color.surface,
      fontSize: '0.8125rem',
      lineHeight: '1.25rem',
      cursor: 'pointer',
      position: 'relative',
    },
    '& label:first-of-type': { borderRadius: `${measure.radius}px ${measure.radius}px 0 0` },
    '& label:last-of-type': { borderRadius: `0 0 ${measure.radius}px ${measure.radius}px` },
    '& label:only-of-type': { borderRadius: measure.radius },
    '& label:hover': { backgroundColor: color.hover },
    '& label:has(:checked)': {
      backgroundColor: color.selected,
      borderColor: color.accent,
      zIndex: 1,
    },
    '& label:has(:focus-visible)': { ...focusRing(theme.tokens, 1), zIndex: 2 },
    '& label .Mui-focusVisible': { outline: 'none' },
    '& label[data-blocked]': { backgroundColor: color.sunken, cursor: 'not-allowed' },
    '& .title': { fontWeight: 600 },
    '& .more': { display: 'contents' },
    '& label[data-blocked] .title': { color: color.muted },
    '& .description': { gridColumn: '2 / 4', color: color.muted, fontSize: '0.75rem' },
    '& .why': {
      gridColumn: '2 / 4',
      display: 'flex',
      gap: 4,
      color: color.tone.blocked.text,
      '& svg': { marginTop: 4 },
      fontSize: '0.75rem',
    },
  };
});

export function RadioCards<Value extends string>(props: RadioCardsProps<Value>) {
  const { legend, options, value, onChange } = props;
  const name = useId();
  return (
    <Root>
      <legend>{legend}</legend>
      {options.map((option) => (
        <Card
          key={option.value}
          option={option}
          group={name}
          checked={option.value === value}
          onChoose={() => onChange(option.value)}
        />
      ))}
    </Root>
  );
}

type CardProps = {
  readonly option: RadioCard<string>;
  readonly group: string;
  readonly checked: boolean;
  readonly onChoose: () => void;
};

/** The title names the radio; amount, description and reason describe it. */
function Card({ option, group, checked, onChoose }: CardProps) {
  const id = useId();
  const { title, aside, description, blocked } = option;
  return (
    <label htmlFor={id} data-blocked={blocked === undefined ? undefined : ''}>
      <Radio
        name={group}
        checked={checked}
        disabled={blocked !== undefined}
        onChange={onChoose}
        slotProps={{
          input: { id, 'aria-labelledby': `${id}-title`, 'aria-describedby': `${id}-more` },
        }}
      />
      <span className="title" id={`${id}-title`}>
        {title}
      </span>
      <span className="more" id={`${id}-more`}>
        <span className="aside">{aside}</span>
        {description && <span className="description">{description}</span>}
        {blocked !== undefined && (
          <span className="why">
            <BlockIcon size={12} />
            {blocked}
          </span>
        )}
      </span>
    </label>
  );
}
