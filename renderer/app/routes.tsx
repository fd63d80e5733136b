/** Where the agent is. Kept in memory only: no consumer data ever stands in a URL. */
import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';

export type AreaId =
  | 'queue'
  | 'accounts'
  | 'letters'
  | 'reports'
  | 'cash'
  | 'exchange'
  | 'settings';

export type Route = {
  readonly area: AreaId;
  /** With `accounts`: the account on screen. */
  readonly accountId?: string | undefined;
  /** A section of the area, e.g. `import` of `exchange` or `clients` of `settings`. */
  readonly section?: string | undefined;
  /** What of a section is on screen: of the rules, the key of one (shared/compliance/explain). */
  readonly item?: string | undefined;
  /** With an account: what the agent opened it for. Coming back to a screen never repeats it. */
  readonly intent?: 'call' | undefined;
};

export type Navigation = {
  readonly route: Route;
  readonly go: (route: Route) => void;
  /** Opens an account; `back` returns to where the agent came from. */
  readonly openAccount: (accountId: string) => void;
  readonly back: () => void;
  /** A screen with unfinished work asks before it is left; answers true to stay. */
  readonly guard: (shouldStay: ((next: Route) => boolean) | undefined) => void;
};

const home: Route = { area: 'queue' };
const longestHistory = 50;

const NavigationContext = createContext<Navigation>({
  route: home,
  go: () => undefined,
  openAccount: () => undefined,
  back: () => undefined,
  guard: () => undefined,
});

export function useNavigation(): Navigation {
  return useContext(NavigationContext);
}

type State = { readonly current: Route; readonly before: readonly Route[] };

export function NavigationProvider({ children }: { readonly children: ReactNode }) {
  const [{ current, before }, setState] = useState<State>({ current: home, before: [] });
  const [asksFirst] = useState<{ current: ((next: Route) => boolean) | undefined }>({
    current: undefined,
  });

  const go = useCallback(
    (next: Route) => {
      if (asksFirst.current?.(next)) return;
      setState((state) => ({
        current: next,
        before: [...state.before, { ...state.current, intent: undefined }].slice(-longestHistory),
      }));
    },
    [asksFirst],
  );
  const back = useCallback(() => {
    const target = before.at(-1) ?? home;
    if (asksFirst.current?.(target)) return;
    setState((state) => ({
      current: state.before.at(-1) ?? home,
      before: state.before.slice(0, -1),
    }));
  }, [asksFirst, before]);

  const navigation = useMemo<Navigation>(
    () => ({
      route: current,
      go,
      back,
      openAccount: (accountId) => go({ area: 'accounts', accountId }),
      guard: (shouldStay) => {
        asksFirst.current = shouldStay;
      },
    }),
    [current, go, back, asksFirst],
  );
  return <NavigationContext value={navigation}>{children}</NavigationContext>;
}
