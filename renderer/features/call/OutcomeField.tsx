/** How the call ended: the five used lately first, then the rest by group; typing narrows the list. */
import InputAdornment from '@mui/material/InputAdornment';
import Popper from '@mui/material/Popper';
import { styled } from '@mui/material/styles';
import MuiTextField from '@mui/material/TextField';
import { type KeyboardEvent, type Ref, useId, useRef, useState } from 'react';
import {
  type CallWay,
  type Outcome,
  type OutcomeGroup,
  recentFirst,
} from '../../../shared/domain/outcomes.ts';
import { keysOf } from '../../commands/keys.ts';
import { KeyHint } from '../../components/KeyHint.tsx';
import { useAnnounce } from '../../components/LiveRegion.tsx';
import { labelText, popoverShadow, scrollbar } from '../../theme/mixins.ts';
import { isOutcomeOffered } from './offered.ts';

const groupLabels: Readonly<Record<OutcomeGroup, string>> = {
  agreed: 'Agreed',
  talked: 'Talked',
  protected: 'Protected',
  reached: 'Somebody else',
  line: 'On the line',
};

const mostRecent = 5;

export type OutcomeChoice = Outcome & {
  /** Why it contradicts the script. */
  readonly problem: string | undefined;
};

const OptionGroup = styled('div')({});

type Grouped = { readonly label: string; readonly outcomes: readonly OutcomeChoice[] };

function matches({ label, code }: Outcome, text: string): boolean {
  const wanted = text.trim().toLowerCase();
  return label.toLowerCase().includes(wanted) || code.toLowerCase().startsWith(wanted);
}

function groupsOf(list: readonly OutcomeChoice[], recent: number): readonly Grouped[] {
  const rest = list.slice(recent);
  const groups = [...new Set(rest.map(({ group }) => group))];
  return [
    { label: 'Used lately', outcomes: list.slice(0, recent) },
    ...groups.map((group) => ({
      label: groupLabels[group],
      outcomes: rest.filter((outcome) => outcome.group === group),
    })),
  ].filter(({ outcomes }) => outcomes.length > 0);
}

const List = styled('div')(({ theme }) => {
  const { color, measure } = theme.tokens;
  return {
    width: 420,
    maxHeight: 'min(56vh, 520px)',
    overflow: 'auto',
    padding: '4px 6px 6px',
    backgroundColor: color.raised,
    border: `1px solid ${color.rule}`,
    borderRadius: measure.radius + 2,
    boxShadow: popoverShadow(theme.tokens),
    ...scrollbar(theme.tokens),
    '& .group': { ...labelText(theme.tokens), padding: '8px 8px 2px' },
    '& .option': {
      display: 'flex',
      alignItems: 'baseline',
      gap: 12,
      minHeight: 28,
      padding: '4px 8px',
      borderRadius: measure.radius,
      fontSize: '0.875rem',
      cursor: 'pointer',
    },
    '& .option[aria-selected="true"]': { backgroundColor: color.selected },
    '& .option[aria-disabled="true"]': { color: color.faint, cursor: 'not-allowed' },
    '& .counts': { marginLeft: 'auto', color: color.muted, fontSize: '0.75rem' },
    '& .none': { padding: 8, color: color.muted, fontSize: '0.8125rem' },
  };
});

const countWords = {
  conversation: 'conversation',
  contact: 'contact',
  attempt: 'attempt',
  none: 'does not count',
} as const;

export type OutcomeFieldProps = {
  readonly way: CallWay;
  readonly recentCodes: readonly string[];
  readonly value: Outcome | undefined;
  readonly problemOf: (outcome: Outcome) => string | undefined;
  /** False while somebody on the line is not known to be the right party. */
  readonly isDebtShown: boolean;
  readonly onChange: (outcome: Outcome) => void;
  readonly error: string | undefined;
  readonly inputRef: Ref<HTMLInputElement>;
};

export function OutcomeField(props: OutcomeFieldProps) {
  const { way, recentCodes, value, problemOf, isDebtShown, onChange } = props;
  const id = useId();
  const announce = useAnnounce();
  const anchor = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const all = recentFirst(recentCodes, way)
    .map((outcome) => ({ ...outcome, problem: problemOf(outcome) }))
    .filter((outcome) => isOutcomeOffered(outcome, outcome.problem, isDebtShown));
  const used = new Set(recentCodes);
  const recent = Math.min(mostRecent, all.filter(({ code }) => used.has(code)).length);
  const found = text.trim() === '' ? all : all.filter((outcome) => matches(outcome, text));
  const groups = groupsOf(found, text.trim() === '' ? recent : 0);
  const shown = groups.flatMap(({ outcomes }) => outcomes);
  const index = Math.min(active, shown.length - 1);
  const optionId = (at: number) => `${id}-${at}`;

  const open = () => {
    setText('');
    const chosen = all.findIndex(({ code }) => code === value?.code);
    const possible = all.findIndex(({ problem }) => problem === undefined);
    setActive(Math.max(0, chosen === -1 ? possible : chosen));
    setOpen(true);
  };
  const choose = (outcome: OutcomeChoice | undefined) => {
    if (!outcome) return;
    if (outcome.problem !== undefined) {
      announce(outcome.problem, 'assertive');
      return;
    }
    onChange(outcome);
    setOpen(false);
    setText('');
  };
  const move = (step: number) => {
    const next = (index + step + shown.length) % Math.max(1, shown.length);
    setActive(next);
    document.getElementById(optionId(next))?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isOpen) {
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp' || event.key === 'Enter') {
        event.preventDefault();
        open();
      }
      return;
    }
    if (event.ctrlKey || event.metaKey) return;
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Enter') choose(shown[index]);
    else if (event.key === 'Escape') setOpen(false);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div ref={anchor}>
      <MuiTextField
        label="Outcome"
        required
        autoComplete="off"
        value={isOpen ? text : (value?.label ?? '')}
        placeholder={isOpen ? (value?.label ?? 'Type to narrow') : 'How did it end?'}
        error={props.error !== undefined}
        helperText={props.error}
        inputRef={props.inputRef}
        onFocus={open}
        onBlur={() => setOpen(false)}
        onChange={(event) => {
          setText(event.target.value);
          setActive(0);
          setOpen(true);
        }}
        onClick={() => {
          if (!isOpen) open();
        }}
        onKeyDown={onKeyDown}
        slotProps={{
          input: {
            endAdornment: (
              <InputAdornment position="end">
                <KeyHint keys={keysOf('account.outcomes') ?? ''} />
              </InputAdornment>
            ),
          },
          htmlInput: {
            role: 'combobox',
            'aria-expanded': isOpen,
            'aria-controls': isOpen ? id : undefined,
            'aria-autocomplete': 'list',
            'aria-activedescendant': isOpen && shown.length > 0 ? optionId(index) : undefined,
          },
        }}
      />
      <Popper
        open={isOpen}
        anchorEl={anchor.current}
        placement="top-start"
        disablePortal
        role="presentation"
        style={{ zIndex: 2 }}
        modifiers={[{ name: 'offset', options: { offset: [0, 6] } }]}
      >
        <List
          id={id}
          role="listbox"
          aria-label="Outcomes"
          onMouseDown={(event) => event.preventDefault()}
        >
          {groups.map(({ label, outcomes }) => (
            <OptionGroup key={label} role="group" aria-label={label}>
              <div className="group" aria-hidden="true">
                {label}
              </div>
              {outcomes.map((outcome) => {
                const at = shown.indexOf(outcome);
                return (
                  // biome-ignore lint/a11y/useKeyWithClickEvents: the field above handles the keys of its list
                  <div
                    key={outcome.code}
                    id={optionId(at)}
                    className="option"
                    role="option"
                    aria-selected={at === index}
                    aria-disabled={outcome.problem !== undefined || undefined}
                    title={outcome.problem}
                    tabIndex={-1}
                    onPointerMove={() => setActive(at)}
                    onClick={() => choose(outcome)}
                  >
                    <span>{outcome.label}</span>
                    <span className="counts">{countWords[outcome.countsAs]}</span>
                  </div>
                );
              })}
            </OptionGroup>
          ))}
          {shown.length === 0 && (
            <div className="none" role="option" aria-selected={false} aria-disabled tabIndex={-1}>
              No outcome matches.
            </div>
          )}
          {!isDebtShown && (
            <div className="none" role="option" aria-selected={false} aria-disabled tabIndex={-1}>
              More once the person is confirmed.
            </div>
          )}
        </List>
      </Popper>
    </div>
  );
}
