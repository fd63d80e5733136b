/** What the palette offers for a text: actions that can be done now. */
import { getCommand } from '../../shared/commands.ts';
import { useCommands } from '../commands/CommandProvider.tsx';
import { keysOf } from '../commands/keys.ts';

export type PaletteEntry = {
  readonly key: string;
  readonly title: string;
  readonly detail?: string | undefined;
  readonly keys?: string | undefined;
  readonly run: () => void;
};

function matches(title: string, text: string): boolean {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const target = title.toLowerCase();
  return words.every((word) => target.includes(word));
}

export function usePaletteEntries(text: string): readonly PaletteEntry[] {
  const { available, run } = useCommands();
  return available
    .filter((id) => id !== 'palette.open' && matches(getCommand(id).title, text))
    .map((id) => ({
      key: id,
      title: getCommand(id).title,
      keys: keysOf(id),
      run: () => void run(id),
    }));
}
