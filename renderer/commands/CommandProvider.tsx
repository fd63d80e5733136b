/** Who answers a command now. One listener for the window's keys and the desktop menu. */
import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useSyncExternalStore,
} from 'react';
import {
  type CommandId,
  type CommandScope,
  commands,
  describeKeyPress,
  findCommandByKey,
} from '../../shared/commands.ts';
import { amicable } from '../client/amicable.ts';
import { isMac } from './platform.ts';

type Run = () => void;

class Registry {
  private readonly handlers = new Map<CommandId, Run[]>();
  private readonly scopes: CommandScope[] = [];
  private readonly listeners = new Set<() => void>();
  private available: readonly CommandId[] = [];

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  readonly snapshot = (): readonly CommandId[] => this.available;

  add(id: CommandId, run: Run): () => void {
    this.handlers.set(id, [...(this.handlers.get(id) ?? []), run]);
    this.publish();
    return () => {
      const left = (this.handlers.get(id) ?? []).filter((candidate) => candidate !== run);
      if (left.length > 0) this.handlers.set(id, left);
      else this.handlers.delete(id);
      this.publish();
    };
  }

  enter(scope: CommandScope): () => void {
    this.scopes.push(scope);
    return () => {
      const index = this.scopes.lastIndexOf(scope);
      if (index >= 0) this.scopes.splice(index, 1);
    };
  }

  scope(): CommandScope {
    return this.scopes.at(-1) ?? 'global';
  }

  /** Runs the newest handler. @returns whether there was one. */
  run(id: CommandId): boolean {
    const handler = this.handlers.get(id)?.at(-1);
    handler?.();
    return handler !== undefined;
  }

  private publish(): void {
    this.available = commands.map(({ id }) => id).filter((id) => this.handlers.has(id));
    for (const listener of this.listeners) listener();
  }
}

const RegistryContext = createContext(new Registry());

/**
 * Keys a control keeps for itself: a text field everything but function keys, Escape and chords; a button
 * what presses it.
 */
function belongsToControl(event: KeyboardEvent): boolean {
  if (!(event.target instanceof HTMLElement)) return false;
  if (['Enter', ' '].includes(event.key) && event.target.closest('button, a, summary')) {
    return !event.ctrlKey && !event.metaKey && !event.altKey;
  }
  if (!event.target.closest('input, textarea, select')) return false;
  if (event.ctrlKey || event.metaKey) return false;
  return !/^(F\d+|Escape)$/.test(event.key) && !event.altKey;
}

function isDialogOpen(): boolean {
  return document.querySelector('[role="dialog"], [role="alertdialog"]') !== null;
}

export function CommandProvider({ children }: { readonly children: ReactNode }) {
  const registry = useMemo(() => new Registry(), []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || belongsToControl(event) || isDialogOpen())
        return;
      // Single keys are the table's: they act only on a focused row.
      const id = findCommandByKey(describeKeyPress(event, isMac), registry.scope(), false);
      if (id && registry.run(id)) event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    const stop = amicable.onCommand((id) => void registry.run(id as CommandId));
    return () => {
      window.removeEventListener('keydown', onKey);
      stop();
    };
  }, [registry]);
  return <RegistryContext value={registry}>{children}</RegistryContext>;
}

/** Answers a command for as long as the component is on screen and `run` is given. */
export function useCommand(id: CommandId, run: Run | undefined): void {
  const registry = useContext(RegistryContext);
  const latest = useRef(run);
  latest.current = run;
  const isActive = run !== undefined;
  useEffect(
    () => (isActive ? registry.add(id, () => latest.current?.()) : undefined),
    [registry, id, isActive],
  );
}

/** Makes a scope's keys apply while the component is on screen. */
export function useCommandScope(scope: CommandScope, isActive = true): void {
  const registry = useContext(RegistryContext);
  useEffect(() => (isActive ? registry.enter(scope) : undefined), [registry, scope, isActive]);
}

/** What can be done right now, in the list's order, and how to do it. */
export function useCommands(): {
  readonly available: readonly CommandId[];
  readonly run: (id: CommandId) => boolean;
} {
  const registry = useContext(RegistryContext);
  const available = useSyncExternalStore(registry.subscribe, registry.snapshot);
  return { available, run: (id) => registry.run(id) };
}
