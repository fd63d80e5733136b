/** What happens beside calls and mail: holds by letter, facts about people, notes, snoozes, views. */
import type { ConsumerFlag } from '../../../shared/domain/consumer-flags.ts';
import type { QueueRow } from '../../../shared/ipc/queue.contract.ts';
import { dateOf, findRows, type World } from './world.ts';

const isQuiet = ({ holds, verdict }: QueueRow): boolean =>
  holds.length === 0 && verdict.kind !== 'none';

/** Accounts that nothing has happened to yet. */
function someAccounts(world: World, count: number): Promise<readonly QueueRow[]> {
  return findRows(world, count, isQuiet, { section: 'new_business' });
}

/** Letters from consumers and word from clients: holds that no call brings. */
export async function receiveLetters(world: World): Promise<void> {
  const { desk } = world;
  const place = (row: QueueRow, kind: 'original_creditor_request' | 'recalled', reason: string) =>
    desk.write('holds.place', { accountId: row.accountId, kind, otherAccountIds: [], reason });
  const [first, second, third, fourth, fifth] = await someAccounts(world, 5);
  const asks = 'Letter asks for name and address of the original creditor.';
  for (const row of [first, second]) if (row) await place(row, 'original_creditor_request', asks);
  const recall = 'The client took the account back by email.';
  for (const row of [third, fourth]) if (row) await place(row, 'recalled', recall);
  if (!fifth) return;
  await desk.write('holds.place', {
    accountId: fifth.accountId,
    kind: 'dispute',
    amountCents: Math.max(1, Math.floor(fifth.balanceCents / 3)),
    otherAccountIds: [],
    reason: 'Letter disputes the late fees only.',
  });
}

/** The client's proof was mailed: collection may go on. */
export async function answerDisputes(world: World, count: number): Promise<void> {
  const disputed = await findRows(world, count, ({ holds }) => holds.join() === 'dispute', {
    section: 'held',
  });
  for (const { accountId } of disputed) {
    const { holds } = await world.desk.read('accounts.get', { accountId });
    for (const { id } of holds) {
      await world.desk.write('holds.release', {
        holdId: id,
        ground: 'answer_mailed',
        reason: 'Statement and contract went out by mail.',
      });
    }
  }
}

/** What people tell about themselves. */
export async function learnAboutPeople(world: World): Promise<void> {
  const { desk } = world;
  const rows = await someAccounts(world, 9);
  const flags: readonly ConsumerFlag[] = ['servicemember', 'vulnerable', 'spouse_not_told'];
  for (const [index, row] of rows.entries()) {
    const { accountId } = row;
    const flag = flags[index % flags.length];
    if (flag) {
      const source = index < flags.length ? 'consumer' : 'client';
      await desk.write('contacts.setFlag', { accountId, flag, isOn: true, source });
    }
  }
  const [a, b, c, d, e] = rows;
  if (a) {
    const accountId = a.accountId;
    await desk.write('contacts.setEmail', {
      accountId,
      email: 'new.mailbox@example.com',
      source: 'consumer',
    });
    await desk.write('accounts.addNote', {
      accountId,
      note: 'Writes that mornings are best, before the shift begins.',
    });
  }
  if (b) {
    await desk.write('contacts.addPhone', {
      accountId: b.accountId,
      digits: '3125550163',
      type: 'work',
      source: 'consumer',
    });
  }
  if (c) {
    await desk.write('contacts.setZone', {
      accountId: c.accountId,
      zone: 'America/New_York',
      reason: 'Works in Philadelphia until summer.',
    });
  }
  if (d) {
    await desk.write('contacts.addParty', {
      accountId: d.accountId,
      role: 'co_obligor',
      name: 'Robin Example',
      address: '12 Cedar Rd, Gary, IN 46402',
      phone: '2195550177',
      source: 'client',
    });
  }
  if (e) await forbidWorkNumber(world, e.accountId);
}

async function forbidWorkNumber({ desk }: World, accountId: string): Promise<void> {
  const { phones } = await desk.read('accounts.get', { accountId });
  const phone = phones.at(-1);
  if (!phone) return;
  await desk.write('contacts.markPhone', {
    accountId,
    phoneId: phone.id,
    status: 'prohibited',
    source: 'consumer',
    reason: 'The employer does not allow calls.',
  });
}

/** Somebody gives the address that the file did not have. */
export async function completeAddress(world: World): Promise<void> {
  const [row] = await findRows(world, 1, ({ flags }) => flags.includes('address_needed'));
  if (!row) return;
  await world.desk.attempt('contacts.addAddress', {
    accountId: row.accountId,
    line1: '418 Poplar St',
    line2: '',
    city: 'Chicago',
    state: 'IL',
    zip: '60602',
    source: 'consumer',
    isAdditional: false,
  });
}

/** Some of the accounts that seem to be one person's are. */
export async function linkPeople(world: World, count: number): Promise<void> {
  const { people } = await world.desk.read('imports.links', { limit: 20 });
  for (const { accounts } of people.slice(0, count)) {
    const [first, second] = accounts;
    if (!first || !second) continue;
    await world.desk.attempt('contacts.link', {
      accountId: first.accountId,
      otherAccountId: second.accountId,
      reason: 'Same name, date of birth and last four digits; confirmed by the client.',
    });
  }
}

/** One of two records that seem to be the same person is in bankruptcy: the other waits for an answer. */
export async function leaveInDoubt(world: World): Promise<void> {
  const { people } = await world.desk.read('imports.links', { limit: 20 });
  for (const { accounts } of people) {
    const [first] = accounts;
    if (!first) continue;
    const placed = await world.desk.attempt('holds.place', {
      accountId: first.accountId,
      kind: 'bankruptcy',
      otherAccountIds: [],
      reason: 'Notice from the court, chapter 7, case 26-10442.',
    });
    if (placed.ok) return;
  }
}

const waits = [
  'Tax refund expected',
  'In hospital until then',
  'Client checks a payment',
  'Works at sea until then',
];

export async function snoozeSome(world: World, count: number): Promise<void> {
  const rows = await findRows(world, count, isQuiet, { section: 'score' });
  for (const [index, { accountId }] of rows.entries()) {
    const until = dateOf(world).add({ days: 5 + 4 * index });
    const reason = waits[index % waits.length] ?? '';
    await world.desk.write('queue.snooze', { accountId, until: until.toString(), reason });
  }
}

export async function saveViews(world: World): Promise<void> {
  const clients = await world.desk.read('clients.list', {});
  const save = async (name: string, filter: object): Promise<void> => {
    await world.desk.write('views.save', { name, filter });
  };
  await save('Broken promises', { section: 'broken_promise' });
  for (const { id, code, name } of clients) {
    if (code === 'LCC') await save(`New from ${name}`, { section: 'new_business', clientId: id });
  }
  await save('Illinois', { state: 'IL' });
}
