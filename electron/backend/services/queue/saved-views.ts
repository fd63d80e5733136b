/** Saves, renames and removes the agent's own views of the queue. */
import { AppError } from '../../../../shared/errors.ts';
import type { QueueFilter } from '../../../../shared/ipc/queue.contract.ts';
import type { SavedView } from '../../../../shared/ipc/views.contract.ts';
import type { DeskContext } from '../../context.ts';
import {
  deleteView,
  findViewById,
  findViewByName,
  insertView,
  listViews,
  renameView,
} from '../../store/views.store.ts';
import { once } from '../once.ts';

const mostViews = 50;

function refuseTakenName({ db }: DeskContext, name: string, exceptId?: string): void {
  const namesake = findViewByName(db, name);
  if (namesake && namesake.id !== exceptId) {
    throw new AppError('conflict', 'Another view has this name. Choose a different one.');
  }
}

function getView({ db }: DeskContext, viewId: string): SavedView {
  const view = findViewById(db, viewId);
  if (!view) throw new AppError('not-found', 'This view is not there any more.');
  return view;
}

/** @throws AppError `conflict` when the name is taken, `rule-broken` when there are too many views */
export function saveView(
  context: DeskContext,
  input: { readonly requestId: string; readonly name: string; readonly filter: QueueFilter },
): SavedView {
  const saved = once(context, 'views.save', input, () => {
    refuseTakenName(context, input.name);
    if (listViews(context.db).length >= mostViews) {
      throw new AppError('rule-broken', `There are ${mostViews} views already. Remove one first.`);
    }
    const view = { id: context.env.newId(), name: input.name, filter: input.filter };
    insertView(context.db, view);
    return view;
  });
  context.changed('queue');
  return saved;
}

/** @throws AppError `not-found`, `conflict` when the name is taken */
export function changeViewName(
  context: DeskContext,
  input: { readonly requestId: string; readonly viewId: string; readonly name: string },
): SavedView {
  const renamed = once(context, 'views.rename', input, () => {
    const view = getView(context, input.viewId);
    refuseTakenName(context, input.name, view.id);
    renameView(context.db, view.id, input.name);
    return { ...view, name: input.name };
  });
  context.changed('queue');
  return renamed;
}

/** @throws AppError `not-found` */
export function removeView(
  context: DeskContext,
  input: { readonly requestId: string; readonly viewId: string },
): Record<string, never> {
  once(context, 'views.remove', input, () => {
    deleteView(context.db, getView(context, input.viewId).id);
    return {};
  });
  context.changed('queue');
  return {};
}
