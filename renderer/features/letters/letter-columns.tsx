/** The columns of the lists of letters, by where the letters are. */
import type { LetterProposal, LetterRow } from '../../../shared/ipc/letters.ts';
import { Money } from '../../components/Money.tsx';
import { StatusChip } from '../../components/StatusChip.tsx';
import type { Column } from '../../components/VirtualTable.tsx';
import { useRulePack } from '../rules/use-rule-pack.ts';
import { WhyChip } from '../why/WhyChip.tsx';
import {
  dayText,
  letterLook,
  letterName,
  outlookLook,
  type SectionId,
  whyLetter,
} from './letter-words.ts';

export const proposalColumns: readonly Column<LetterProposal>[] = [
  {
    id: 'letter',
    header: 'Letter',
    width: 150,
    grow: 1,
    cell: ({ order }) => <strong>{letterName(order)}</strong>,
  },
  { id: 'consumer', header: 'Consumer', width: 150, grow: 2, cell: (row) => row.consumerName },
  {
    id: 'client',
    header: 'Client',
    width: 140,
    grow: 1,
    priority: 3,
    cell: (row) => row.client.name,
  },
  { id: 'lives', header: 'Lives in', width: 70, priority: 4, cell: (row) => row.residence },
  {
    id: 'balance',
    header: 'Balance',
    width: 104,
    align: 'end',
    priority: 2,
    cell: (row) => <Money amount={row.balanceCents} />,
  },
  {
    id: 'why',
    header: 'Why',
    width: 220,
    grow: 2,
    cell: ({ why, isUrgent }) =>
      isUrgent ? (
        <StatusChip tone="attention" variant="plain">
          {why}
        </StatusChip>
      ) : (
        why
      ),
  },
  {
    id: 'outlook',
    header: 'Can it be made',
    width: 190,
    grow: 1,
    cell: ({ outlook }) => <Outlook outlook={outlook} />,
  },
];

/** Answers "why?" to a click; the list's key does the same. */
function Outlook({ outlook }: Pick<LetterProposal, 'outlook'>) {
  return (
    <WhyChip explanation={whyLetter(outlook, useRulePack())} isInRow>
      <LookChip {...outlookLook(outlook)} />
    </WhyChip>
  );
}

function LookChip({ tone, word }: ReturnType<typeof outlookLook>) {
  return (
    <StatusChip tone={tone} variant="plain">
      {word}
    </StatusChip>
  );
}

type Columns = readonly Column<LetterRow>[];

function ends(section: SectionId, today: string): Columns {
  const state: Column<LetterRow> = {
    id: 'state',
    header: 'State',
    width: 190,
    grow: 1,
    cell: (row) => <LookChip {...letterLook(row, today)} />,
  };
  const reason: Column<LetterRow> = {
    id: 'reason',
    header: 'Reason',
    width: 220,
    grow: 3,
    cell: (row) => row.reason,
  };
  const mailed: Column<LetterRow> = {
    id: 'mailed',
    header: 'Mailed',
    width: 92,
    cell: (row) => (row.mailedOn === undefined ? '' : dayText(row.mailedOn, today)),
  };
  const until: Column<LetterRow> = {
    id: 'until',
    header: 'Validation until',
    width: 120,
    priority: 2,
    cell: (row) => (row.validationEndsOn === undefined ? '' : dayText(row.validationEndsOn, today)),
  };
  if (section === 'mailed') return [mailed, until];
  if (section === 'returned') return [mailed, reason];
  return section === 'cancelled' ? [reason] : [until, state];
}

export function letterColumns(section: SectionId, today: string): Columns {
  return [
    {
      id: 'letter',
      header: 'Letter',
      width: 150,
      grow: 1,
      cell: (row) => <strong>{letterName(row)}</strong>,
    },
    { id: 'consumer', header: 'Consumer', width: 150, grow: 2, cell: (row) => row.consumerName },
    {
      id: 'client',
      header: 'Client',
      width: 140,
      grow: 1,
      priority: 4,
      cell: (row) => row.client.name,
    },
    { id: 'reference', header: 'Reference', width: 104, priority: 3, cell: (row) => row.reference },
    {
      id: 'dated',
      header: 'Dated',
      width: 92,
      priority: 2,
      cell: (row) => dayText(row.mailingDate, today),
    },
    ...ends(section, today),
  ];
}
