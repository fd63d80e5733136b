/** The commands of the row one stands on, for menu, palette and chords; single keys are the list's own. */
import type { RefObject } from 'react';
import { useCommand } from '../../commands/CommandProvider.tsx';
import type { VirtualTableHandle } from '../../components/VirtualTable.tsx';

export type RowCommands<Row> = {
  readonly row: Row | undefined;
  readonly list: RefObject<VirtualTableHandle | null>;
  readonly open: (row: Row) => void;
  readonly call: (row: Row) => void;
  readonly snooze: (row: Row) => void;
  /** Left out where rows carry no verdict. */
  readonly why?: ((row: Row) => void) | undefined;
};

export function useRowCommands<Row>({
  row,
  list,
  open,
  call,
  snooze,
  why,
}: RowCommands<Row>): void {
  const onRow = (act: (row: Row) => void) => (row === undefined ? undefined : () => act(row));
  useCommand('queue.open', onRow(open));
  useCommand('queue.call', onRow(call));
  useCommand('queue.snooze', onRow(snooze));
  useCommand('queue.why', why && onRow(why));
  useCommand(
    'queue.next',
    onRow(() => list.current?.step(1)),
  );
  useCommand(
    'queue.previous',
    onRow(() => list.current?.step(-1)),
  );
}
