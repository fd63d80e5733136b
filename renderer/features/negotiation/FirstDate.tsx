/** The first date that suits the consumer, and what limits it. */
import { styled } from '@mui/material/styles';
import Tooltip from '@mui/material/Tooltip';
import { useState } from 'react';
import { DateField } from '../../components/DateField.tsx';
import { StatusChip } from '../../components/StatusChip.tsx';
import { dateText, dayText } from '../payments/words.ts';
import type { Negotiation } from './negotiation.queries.ts';

const Root = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'minmax(150px, 180px) minmax(0, 1fr)',
  gap: 16,
  alignItems: 'start',
  '& .limits': {
    display: 'grid',
    gap: 2,
    margin: 0,
    padding: '18px 0 0',
    listStyle: 'none',
  },
});

type FirstDateProps = {
  readonly negotiation: Negotiation;
  readonly value: string | undefined;
  readonly onChange: (date: string | undefined) => void;
};

export function FirstDate({ negotiation, value, onChange }: FirstDateProps) {
  const { promiseFrom, promiseUntil } = negotiation;
  const [typed, setTyped] = useState(value);
  const usual = value === undefined ? firstDueOf(negotiation) : undefined;
  return (
    <Root>
      <DateField
        label="First payment"
        value={typed}
        min={promiseFrom}
        max={promiseUntil}
        helperText={usual === undefined ? 'A payday, say' : `Otherwise ${dayText(usual)}`}
        onChange={(date, problem) => {
          setTyped(date);
          onChange(problem === undefined ? date : undefined);
        }}
      />
      <Limits negotiation={negotiation} />
    </Root>
  );
}

/** The date the offers on the table start with. */
export function firstDueOf({ offers }: Negotiation): string | undefined {
  return offers.find(({ offer }) => offer.schedule.length > 0)?.offer.schedule[0]?.due;
}

type Limit = {
  readonly text: string;
  readonly why: string;
  readonly tone: 'attention' | 'neutral';
};

function limitsOf(negotiation: Negotiation): readonly Limit[] {
  const {
    validationEnd,
    isNoticePending,
    limitation,
    authorityEnd,
    promiseFrom,
    promisesInValidation,
  } = negotiation;
  const found: Limit[] = [];
  if (validationEnd !== undefined) {
    found.push({
      tone: 'attention',
      text: `No date before ${dayText(promiseFrom)}`,
      why: isNoticePending
        ? `The validation notice has not been mailed. Its period will run through ${dateText(validationEnd)}; nothing may be due before it ends. A payment may come sooner.`
        : `The validation period runs through ${dateText(validationEnd)}; nothing may be due before it ends. A payment may come sooner.`,
    });
  }
  if (promisesInValidation > 0) {
    found.push({
      tone: 'attention',
      text:
        promisesInValidation === 1
          ? 'A promise is due in it'
          : `${promisesInValidation} promises are due in it`,
      why: 'Made before the notice. The consumer may keep the date; do not ask for it while the validation period runs. Offer a later one.',
    });
  }
  if (limitation !== 'open') {
    found.push({
      tone: 'attention',
      text: 'May be too old to sue on',
      why: 'The dates on file do not show that the time to sue still runs. Every offer starts with the caution.',
    });
  }
  found.push(
    authorityEnd === undefined
      ? {
          tone: 'neutral',
          text: 'No authority to settle',
          why: 'The client accepts only the whole balance.',
        }
      : {
          tone: 'neutral',
          text: `May settle through ${dayText(authorityEnd)}`,
          why: 'Authority to settle ends with the age of the balance.',
        },
  );
  return found;
}

function Limits({ negotiation }: { readonly negotiation: Negotiation }) {
  return (
    <ul className="limits">
      {limitsOf(negotiation).map(({ text, why, tone }) => (
        <li key={text}>
          <Tooltip title={why}>
            <span>
              <StatusChip tone={tone} variant="plain">
                {text}
              </StatusChip>
            </span>
          </Tooltip>
        </li>
      ))}
    </ul>
  );
}
