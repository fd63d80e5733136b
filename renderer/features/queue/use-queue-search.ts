/** The search field of the queue and whom it finds. */
import { useCallback, useDeferredValue, useMemo, useRef, useState } from 'react';
import { shortestSearch, useFoundAccounts } from './queue.queries.ts';

export function useQueueSearch() {
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const [text, setText] = useState('');
  const wanted = useDeferredValue(text.trim());
  const found = useFoundAccounts(wanted);
  const isOn = wanted.length >= shortestSearch;
  const accounts = useMemo(
    () => (isOn ? (found.data?.pages.flatMap((page) => page.accounts) ?? []) : []),
    [isOn, found.data],
  );
  const focus = useCallback(() => field.current?.select(), []);
  return { field, text, setText, wanted, isOn, found, accounts, focus };
}

export type QueueSearch = ReturnType<typeof useQueueSearch>;
