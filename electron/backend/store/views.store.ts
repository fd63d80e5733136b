/** Saved filters of the queue. */
import { type QueueFilter, queueFilterSchema } from '../../../shared/ipc/queue.contract.ts';
import type { SavedView } from '../../../shared/ipc/views.contract.ts';
import type { Db } from './database.ts';
import { execute, findRow, listRows } from './prepare.ts';

type Row = { readonly id: string; readonly name: string; readonly filter: string };

function toView({ id, name, filter }: Row): SavedView {
  return { id, name, filter: queueFilterSchema.parse(JSON.parse(filter)) };
}

export function listViews(db: Db): SavedView[] {
  return listRows<Row>(db, 'SELECT id, name, filter FROM saved_views ORDER BY position, pk').map(
    toView,
  );
}

export function findViewById(db: Db, id: string): SavedView | undefined {
  const row = findRow<Row>(db, 'SELECT id, name, filter FROM saved_views WHERE id = :id', { id });
  return row && toView(row);
}

export function findViewByName(db: Db, name: string): SavedView | undefined {
  const row = findRow<Row>(db, 'SELECT id, name, filter FROM saved_views WHERE name = :name', {
    name,
  });
  return row && toView(row);
}

/** Adds a view behind the others. */
export function insertView(
  db: Db,
  view: { readonly id: string; readonly name: string; readonly filter: QueueFilter },
): void {
  execute(
    db,
    `INSERT INTO saved_views (id, name, filter, position)
     VALUES (:id, :name, :filter, (SELECT coalesce(max(position), 0) + 1 FROM saved_views))`,
    { ...view, filter: JSON.stringify(view.filter) },
  );
}

export function renameView(db: Db, id: string, name: string): void {
  execute(db, 'UPDATE saved_views SET name = :name WHERE id = :id', { id, name });
}

export function deleteView(db: Db, id: string): void {
  execute(db, 'DELETE FROM saved_views WHERE id = :id', { id });
}
