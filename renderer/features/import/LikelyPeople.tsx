/** Accounts that may belong to one person. Nothing is merged here: each is linked on the account itself. */
import { useInfiniteQuery } from '@tanstack/react-query';
import { sum } from '../../../shared/domain/money.ts';
import type { AppError } from '../../../shared/errors.ts';
import type { OutputOf } from '../../../shared/ipc/contract.ts';
import { useNavigation } from '../../app/routes.tsx';
import { ask } from '../../client/ask.ts';
import { likenessText } from '../../components/likeness-text.ts';
import { Money } from '../../components/Money.tsx';
import { Section } from '../../components/Section.tsx';
import { TableSheet } from '../../components/TableSheet.tsx';
import { type Column, VirtualTable } from '../../components/VirtualTable.tsx';

type Links = OutputOf<'imports.links'>;
type Person = Links['people'][number];

const columns: readonly Column<Person>[] = [
  { id: 'name', header: 'Name', width: 200, grow: 1, cell: ({ name }) => <strong>{name}</strong> },
  { id: 'shares', header: 'The same', width: 168, cell: ({ shares }) => likenessText(shares) },
  {
    id: 'accounts',
    header: 'Accounts',
    width: 320,
    grow: 3,
    cell: ({ accounts }) =>
      accounts.map(({ clientCode, number }) => `${clientCode} ${number}`).join(' · '),
  },
  {
    id: 'balance',
    header: 'Owed together',
    width: 136,
    align: 'end',
    cell: ({ accounts }) => (
      <Money amount={sum(accounts.map(({ balanceCents }) => balanceCents))} />
    ),
  },
];

function keyOf({ shares, accounts }: Person): string {
  return `${shares} ${accounts[0]?.accountId}`;
}

export function LikelyPeople() {
  const { openAccount } = useNavigation();
  const links = useInfiniteQuery<Links, AppError>({
    queryKey: ['imports.links', 'pages'],
    queryFn: ({ pageParam }) =>
      ask('imports.links', typeof pageParam === 'string' ? { cursor: pageParam } : {}),
    initialPageParam: undefined,
    getNextPageParam: (last) => last.nextCursor,
  });
  const people = links.data?.pages.flatMap((page) => page.people) ?? [];
  if (people.length === 0) return null;
  return (
    <Section
      title="Perhaps one person"
      meta="same name and more in common · Enter opens the account, where they can be linked"
    >
      <TableSheet rows={people.length}>
        <VirtualTable
          label="Perhaps one person"
          columns={columns}
          rows={people}
          rowKey={keyOf}
          status={links.isFetchingNextPage ? 'paging' : 'ready'}
          hasMore={links.hasNextPage}
          onEndReached={() => void links.fetchNextPage()}
          onOpen={({ accounts: [first] }) => first && openAccount(first.accountId)}
        />
      </TableSheet>
    </Section>
  );
}
