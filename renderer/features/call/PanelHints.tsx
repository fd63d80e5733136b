/** What the last answer calls for beside the script: offers, a payment. A hint, so that the words stay in view. */

import type { CommandId } from '../../../shared/commands.ts';
import type { Effect, Panel } from '../../../shared/domain/script/script.ts';
import { useCommands } from '../../commands/CommandProvider.tsx';
import { keysOf } from '../../commands/keys.ts';
import { ActionButton } from '../../components/ActionButton.tsx';

const ways: Readonly<Record<Panel, { readonly label: string; readonly command: CommandId }>> = {
  payment: { label: 'Take the payment', command: 'account.payment' },
  offers: { label: 'See the offers', command: 'account.offers' },
  promise: { label: 'Record the promise', command: 'account.offers' },
  worksheet: { label: 'Open the worksheet', command: 'account.offers' },
};

export function PanelHints({ raised }: { readonly raised: readonly Effect[] }) {
  const { run } = useCommands();
  const panels = [
    ...new Set(raised.flatMap((effect) => (effect.kind === 'open_panel' ? [effect.panel] : []))),
  ];
  if (panels.length === 0) return null;
  return (
    <div>
      {panels.map((panel) => {
        const { label, command } = ways[panel];
        return (
          <ActionButton
            key={panel}
            kind="plain"
            size="small"
            keys={keysOf(command)}
            onClick={() => void run(command)}
          >
            {label}
          </ActionButton>
        );
      })}
    </div>
  );
}
