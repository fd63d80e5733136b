/** The keyboard map: every command with its keys, from the one list. */
import Dialog from '@mui/material/Dialog';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { styled } from '@mui/material/styles';
import { type Command, type CommandScope, commands, keyLabel } from '../../shared/commands.ts';
import { ActionButton } from '../components/ActionButton.tsx';
import { KeyHint } from '../components/KeyHint.tsx';
import { isMac } from './platform.ts';

const scopes: readonly (readonly [CommandScope, string])[] = [
  ['global', 'Everywhere'],
  ['queue', 'In the queue'],
  ['account', 'On an account'],
  ['call', 'During a call'],
  ['dialog', 'In a dialog'],
];

const Columns = styled('div')({
  columns: '2 320px',
  columnGap: 40,
  '& section': { breakInside: 'avoid', marginBottom: 20 },
  '& h3': { fontSize: '0.8125rem', fontWeight: 700, margin: '0 0 6px' },
  '& dl': { margin: 0, display: 'grid', gridTemplateColumns: '1fr auto', gap: '4px 16px' },
  '& dt': { fontSize: '0.8125rem' },
  '& dd': { margin: 0, display: 'flex', gap: 4, justifyContent: 'flex-end' },
});

const withKeys: readonly Command[] = commands.filter((command) => command.keys.length > 0);

export function KeyboardMap(props: { readonly open: boolean; readonly onClose: () => void }) {
  return (
    <Dialog
      open={props.open}
      onClose={props.onClose}
      maxWidth="md"
      fullWidth
      aria-labelledby="keyboard-map"
    >
      <DialogTitle id="keyboard-map">Keyboard map</DialogTitle>
      <DialogContent tabIndex={0}>
        <Columns>
          {scopes.map(([scope, label]) => (
            <section key={scope}>
              <h3>{label}</h3>
              <dl>
                {withKeys
                  .filter((command) => command.scope === scope)
                  .map((command) => (
                    <Row key={command.id} command={command} />
                  ))}
              </dl>
            </section>
          ))}
        </Columns>
        <ActionButton onClick={props.onClose} autoFocus>
          Close
        </ActionButton>
      </DialogContent>
    </Dialog>
  );
}

function Row({ command }: { readonly command: Command }) {
  return (
    <>
      <dt>{command.title}</dt>
      <dd>
        {command.keys.map((key) => (
          <KeyHint key={key} keys={keyLabel(key, isMac)} spoken />
        ))}
      </dd>
    </>
  );
}
