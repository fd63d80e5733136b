/** What was agreed: open promises, the plan, and how promises were kept so far. */
import { cents } from '../../../shared/domain/money.ts';
import type { Workspace } from '../../../shared/ipc/workspace.ts';
import { type Detail, DetailList } from '../../components/DetailList.tsx';
import { shortDate } from '../../components/date-text.ts';
import { Money } from '../../components/Money.tsx';
import { Section } from '../../components/Section.tsx';
import { Quiet } from './Quiet.tsx';

function promiseRow({
  due,
  amountCents,
  paidCents,
}: Workspace['promises']['open'][number]): Detail {
  return {
    label: `Due ${shortDate(due)}`,
    hint:
      paidCents > 0 ? (
        <>
          paid so far <Money amount={paidCents} />
        </>
      ) : undefined,
    value: <Money amount={cents(amountCents)} />,
  };
}

function planRow({
  kind,
  totalCents,
  paidCents,
}: NonNullable<Workspace['promises']['plan']>): Detail {
  const isSettlement = kind === 'lump_sum' || kind === 'settlement_in_parts';
  return {
    label: isSettlement ? 'Settlement agreed' : 'Plan agreed',
    hint: (
      <>
        paid <Money amount={paidCents} />
      </>
    ),
    value: <Money amount={totalCents} />,
  };
}

export function PromisesSection({ promises }: Pick<Workspace, 'promises'>) {
  const { open, broken, kept, plan } = promises;
  const record = [kept > 0 ? `${kept} kept` : '', broken > 0 ? `${broken} broken` : '']
    .filter((part) => part !== '')
    .join(', ');
  const items = [...(plan ? [planRow(plan)] : []), ...open.slice(0, 6).map(promiseRow)];
  const more = open.length - 6;
  return (
    <Section title="Promises and plan" meta={record === '' ? undefined : record}>
      {items.length > 0 ? (
        <DetailList variant="amounts" items={items} />
      ) : (
        <Quiet>Nothing is promised.</Quiet>
      )}
      {more > 0 && <Quiet>and {more} more, to the end of the plan</Quiet>}
    </Section>
  );
}
