/** What the palette offers for a text: accounts that match, then actions that can be done now. */
import { getCommand } from '../../shared/commands.ts';
import { formatMoney } from '../../shared/domain/money.ts';
import { useAsk } from '../client/use-ask.ts';
import { useCommands } from '../commands/CommandProvider.tsx';
import { keysOf } from '../commands/keys.ts';
import { useNavigation } from './routes.tsx';

export type PaletteEntry = {
  readonly key: string;
  readonly title: string;
  readonly detail?: string | undefined;
  readonly keys?: string | undefined;
  readonly run: () => void;
};

const accountsShown = 8;
const shortestSearch = 2;

function matches(title: string, text: string): boolean {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const target = title.toLowerCase();
  return words.every((word) => target.includes(word));
}

function useFoundAccounts(text: string): readonly PaletteEntry[] {
  const { openAccount } = useNavigation();
  const wanted = text.trim();
  const isSearching = wanted.length >= shortestSearch;
  const found = useAsk(
    'accounts.search',
    { text: wanted, limit: accountsShown },
    { enabled: isSearching, keepPrevious: true },
  );
  if (!isSearching || !found.data) return [];
  return found.data.accounts.map((account) => ({
    key: account.accountId,
    title: account.consumerName,
    detail: `${account.client.code} ••${account.number.slice(-4)} · ${formatMoney(account.balanceCents)}`,
    run: () => openAccount(account.accountId),
  }));
}

export function usePaletteEntries(text: string): readonly PaletteEntry[] {
  const { available, run } = useCommands();
  const accounts = useFoundAccounts(text);
  const actions = available
    .filter((id) => id !== 'palette.open' && matches(getCommand(id).title, text))
    .map((id) => ({
      key: id,
      title: getCommand(id).title,
      keys: keysOf(id),
      run: () => void run(id),
    }));
  return [...accounts, ...actions];
}
