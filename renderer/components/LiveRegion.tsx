/**
 * The announcer: says changes aloud without moving focus.
 * One provider near the root owns both regions; anything below calls `useAnnounce()`.
 */
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { createPortal } from 'react-dom';
import { VisuallyHidden } from './VisuallyHidden.tsx';

export type Urgency = 'polite' | 'assertive';
export type Announce = (message: string, urgency?: Urgency) => void;

const AnnounceContext = createContext<Announce>(() => undefined);

/** Speaks a short sentence; the same sentence twice is spoken twice. */
export function useAnnounce(): Announce {
  return useContext(AnnounceContext);
}

type Spoken = { readonly polite: string; readonly assertive: string };

export type LiveRegionProps = { readonly children: ReactNode };

export function LiveRegion({ children }: LiveRegionProps) {
  const [spoken, setSpoken] = useState<Spoken>({ polite: '', assertive: '' });
  const announce = useCallback<Announce>((message, urgency = 'polite') => {
    setSpoken((before) => ({ ...before, [urgency]: distinct(message, before[urgency]) }));
  }, []);
  const regions = useMemo(
    () => (
      <>
        <VisuallyHidden role="status" aria-live="polite">
          {spoken.polite}
        </VisuallyHidden>
        <VisuallyHidden role="alert" aria-live="assertive">
          {spoken.assertive}
        </VisuallyHidden>
      </>
    ),
    [spoken],
  );
  return (
    <AnnounceContext value={announce}>
      {children}
      <AlwaysAudible>{regions}</AlwaysAudible>
    </AnnounceContext>
  );
}

/** A changed text node is what makes a screen reader speak, so a repeated message gets a trailing space. */
function distinct(message: string, before: string): string {
  return message === before ? `${message}\u00a0` : message;
}

/** An open dialog hides all else from assistive technology; announcements must survive that. */
function AlwaysAudible({ children }: LiveRegionProps) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = host.current;
    if (element === null) return undefined;
    const observer = new MutationObserver(() => element.removeAttribute('aria-hidden'));
    observer.observe(element, { attributes: true, attributeFilter: ['aria-hidden'] });
    return () => observer.disconnect();
  }, []);
  return createPortal(<div ref={host}>{children}</div>, document.body);
}
