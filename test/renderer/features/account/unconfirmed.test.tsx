/** What a stranger at the desk could read along: the whole workspace as markup, attributes included. */
import { ThemeProvider } from '@mui/material/styles';
import { QueryClientProvider } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { hintOfDebt } from '../../../../shared/domain/script/words.ts';
import type { Workspace } from '../../../../shared/ipc/workspace.ts';
import {
  callerMoves,
  type Move,
  openCallDesk,
  progress,
  takeCall,
  wrapUp,
} from '../../../helpers/calls.ts';
import type { TestDesk } from '../../../helpers/desk.ts';

// On a server a store has no first snapshot of its own: the one at hand serves.
vi.mock('react', async (load) => ({
  ...(await load<typeof import('react')>()),
  useSyncExternalStore: <Value,>(_subscribe: unknown, snapshot: () => Value) => snapshot(),
}));
vi.stubGlobal('window', {
  amicable: { preferences: { get: async () => ({ theme: 'light', singleKeys: true }) } },
  matchMedia: () => ({ matches: false, addEventListener: () => undefined }),
});
const { CallingWorkspace } = await import(
  '../../../../renderer/features/account/CallingWorkspace.tsx'
);
const { StatusLine } = await import('../../../../renderer/app/StatusLine.tsx');
const { createAmicableTheme } = await import('../../../../renderer/theme/theme.ts');
const { queryClient } = await import('../../../../renderer/client/query-client.ts');

/** Two debts of one person about whom there is much to hide. */
async function aTellingAccount(): Promise<{ desk: TestDesk; id: string }> {
  const { desk, id, ids } = await openCallDesk([{}, {}]);
  const write = <Input extends object>(input: Input) => ({
    requestId: desk.newId(),
    accountId: id,
    ...input,
  });
  await desk.ask(
    'contacts.link',
    write({ otherAccountId: ids['0002'] ?? '', reason: 'Same person' }),
  );
  for (const flag of ['hardship', 'servicemember', 'vulnerable', 'spouse_not_told'] as const) {
    await desk.ask('contacts.setFlag', write({ flag, isOn: true, source: 'consumer' }));
  }
  const party = { address: '', phone: '', source: 'consumer' } as const;
  await desk.ask('contacts.addParty', write({ ...party, role: 'co_obligor', name: 'Sam Ortiz' }));
  await desk.ask('promises.make', write({ amountCents: 5000, due: '2026-04-20' }));
  await desk.ask(
    'queue.snooze',
    write({ until: '2026-03-05', reason: 'Will pay after the fifth' }),
  );
  await desk.ask(
    'holds.place',
    write({
      kind: 'dispute',
      otherAccountIds: [],
      reason: 'Letter: says the $500 card balance with North Shore Bank was paid',
    } as const),
  );
  return { desk, id };
}

function markup(workspace: Workspace): string {
  const call = workspace.openCall;
  if (!call) throw new Error('no call is open');
  return renderToStaticMarkup(
    <ThemeProvider theme={createAmicableTheme('light')}>
      <QueryClientProvider client={queryClient}>
        <CallingWorkspace
          workspace={workspace}
          call={call}
          moment={{ now: workspace.now, answeredAt: 0 }}
          onDone={() => undefined}
        />
      </QueryClientProvider>
    </ThemeProvider>,
  );
}

const shownAttributes = /\s(?:aria-label|title|placeholder|value|alt)="([^"]*)"/g;

/** Every text that the markup shows or says aloud. */
function textsIn(html: string): readonly string[] {
  const body = html.replace(/<style[^>]*>.*?<\/style>/gs, '');
  return [
    ...[...body.matchAll(shownAttributes)].map(([, text = '']) => text),
    ...body.split(/<[^>]*>/),
  ].filter((text) => text.trim() !== '');
}

const giveaways = [
  '$',
  'NSB',
  'North Shore',
  'Dispute',
  'Hardship',
  'Co-obligor',
  'Promise',
  'dispute',
];

function giveawaysIn(html: string): readonly string[] {
  return textsIn(html).filter(
    (text) => hintOfDebt(text) !== undefined || giveaways.some((word) => text.includes(word)),
  );
}

const answer = (answerId: string): Move => ({ kind: 'answer', answerId });

const ways: Readonly<Record<string, readonly Move[]>> = {
  'at the beginning': [],
  'asks for another time': [answer('says_call_back'), answer('noted')],
  'asks us to stop': [answer('says_stop'), answer('will_not_say')],
  'has an attorney': [answer('says_attorney'), answer('named')],
  'has filed for bankruptcy': [answer('says_bankruptcy')],
  'acts for them': [answer('for_other'), answer('other'), answer('understands')],
  'was thought to be the right party': [answer('gives_name'), answer('matches'), { kind: 'back' }],
};

test('while it is not known who is there, nothing on screen tells of a debt', async () => {
  const { desk, id } = await aTellingAccount();
  for (const [when, moves] of Object.entries(ways)) {
    const { call } = await takeCall(desk, id, 'walk_in');
    if (moves.length > 0) await progress(desk, call.callId, moves);
    const html = markup(await desk.ask('accounts.get', { accountId: id }));
    await wrapUp(desk, call.callId, 'CEASE');
    expect([when, giveawaysIn(html)]).toEqual([when, []]);
    expect(html).toContain('On hold');
    expect(html).toContain('Handle with care');
  }
});

test('once the right party is confirmed all of it is there', async () => {
  const { desk, id } = await aTellingAccount();
  const { call } = await takeCall(desk, id, 'walk_in');
  await progress(desk, call.callId, callerMoves);
  const html = markup(await desk.ask('accounts.get', { accountId: id }));
  for (const word of giveaways.filter((each) => each !== '$')) expect(html).toContain(word);
  expect(html).toContain('says the $500 card balance');
});

test('the status line says nothing of balances while a call is open', async () => {
  const { desk, id } = await aTellingAccount();
  const line = async () => {
    const { open } = await desk.ask('desk.status', {});
    return renderToStaticMarkup(
      <ThemeProvider theme={createAmicableTheme('light')}>
        {open && <StatusLine open={open} sample={false} answeredAt={0} />}
      </ThemeProvider>,
    );
  };
  expect(await line()).toContain('Balances as of');
  await takeCall(desk, id, 'walk_in');
  expect(giveawaysIn(await line())).toEqual([]);
});
