import { expect, test } from 'vitest';
import { openTestDesk } from '../../../helpers/desk.ts';
import { aRow, importPlacement } from '../../../helpers/placement.ts';

test('views are saved in order, renamed, removed, and their names are unique', async () => {
  const desk = await openTestDesk();
  const save = (name: string, state: string) =>
    desk.ask('views.save', { requestId: desk.newId(), name, filter: { state } });
  const ohio = await save('Ohio', 'OH');
  const texas = await save('Texas', 'TX');
  const clash = { requestId: desk.newId(), name: 'Texas', filter: {} };
  expect((await desk.refused('views.save', clash)).code).toBe('conflict');
  const rename = { requestId: desk.newId(), viewId: ohio.id, name: 'Texas' };
  expect((await desk.refused('views.rename', rename)).code).toBe('conflict');
  await desk.ask('views.rename', { requestId: desk.newId(), viewId: ohio.id, name: 'Buckeyes' });
  expect(await desk.ask('views.list', {})).toEqual([
    { id: ohio.id, name: 'Buckeyes', filter: { state: 'OH' } },
    texas,
  ]);
  await desk.ask('views.remove', { requestId: desk.newId(), viewId: ohio.id });
  expect(await desk.ask('views.list', {})).toEqual([texas]);
  const again = await desk.refused('views.remove', { requestId: desk.newId(), viewId: ohio.id });
  expect(again.code).toBe('not-found');
});

test('counts are exact up to a thousand and say so beyond', async () => {
  const desk = await openTestDesk();
  await importPlacement(
    desk,
    Array.from({ length: 1005 }, (_, index) =>
      aRow({
        client_account_number: String(index),
        ...(index < 3 ? { state: 'OH', city: 'Columbus', zip: '43215' } : {}),
      }),
    ),
  );
  const view = await desk.ask('views.save', {
    requestId: desk.newId(),
    name: 'Ohio',
    filter: { state: 'OH', section: 'new_business' },
  });
  const counts = await desk.ask('queue.counts', {});
  expect(counts.today).toEqual({ count: 1000, isMore: true });
  expect(counts.sections.new_business).toEqual({ count: 1000, isMore: true });
  expect(counts.sections.snoozed).toEqual({ count: 0, isMore: false });
  expect(counts.views).toEqual([{ viewId: view.id, count: 3, isMore: false }]);
});

test('a page of a view whose client is gone is refused, its count is zero', async () => {
  const desk = await openTestDesk();
  const clientId = desk.newId();
  const view = await desk.ask('views.save', {
    requestId: desk.newId(),
    name: 'Gone',
    filter: { clientId },
  });
  expect((await desk.refused('queue.page', { filter: { clientId } })).code).toBe('not-found');
  expect((await desk.ask('queue.counts', {})).views).toEqual([
    { viewId: view.id, count: 0, isMore: false },
  ]);
});
