/** "Why?" beside what is blocked, held or warned about; nothing where there is nothing to explain. */
import { ActionButton } from '../../components/ActionButton.tsx';
import type { Explanation } from './explanation.ts';
import { useExplain } from './WhyProvider.tsx';

export type WhyButtonProps = {
  readonly explanation: Explanation | undefined;
  /** Shown where the screen answers one. */
  readonly keys?: string | undefined;
};

export function WhyButton({ explanation, keys }: WhyButtonProps) {
  const explain = useExplain();
  if (!explanation) return null;
  return (
    <ActionButton kind="quiet" size="small" keys={keys} onClick={() => explain(explanation)}>
      Why?
    </ActionButton>
  );
}
