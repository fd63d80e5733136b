/** What the agent should know about the person before the first word. Each tick is kept at once. */
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { styled } from '@mui/material/styles';
import { useId, useState } from 'react';
import {
  type ConsumerFlag,
  consumerFlagInfo,
  consumerFlags,
} from '../../../../shared/domain/consumer-flags.ts';
import type { ContactSource } from '../../../../shared/domain/contact-sources.ts';
import type { Workspace } from '../../../../shared/ipc/workspace.ts';
import { useWrite } from '../../../client/use-ask.ts';
import { ActionButton } from '../../../components/ActionButton.tsx';
import { CheckRow } from '../../../components/CheckRow.tsx';
import { ErrorBanner } from '../../../components/ErrorBanner.tsx';
import { SourceField } from './SourceField.tsx';

const Content = styled(DialogContent)({ display: 'grid', gap: 6 });

type DialogProps = {
  readonly accountId: string;
  readonly consumer: Workspace['consumer'];
  /** False while somebody on the line is not known to be the right party. */
  readonly isDebtShown: boolean;
  readonly onClose: () => void;
};

export function FlagsDialog({ accountId, consumer, isDebtShown, onClose }: DialogProps) {
  const id = useId();
  const [source, setSource] = useState<ContactSource>('consumer');
  const set = useWrite('contacts.setFlag');
  const [ticked, setTicked] = useState<readonly ConsumerFlag[]>(consumer.flags);
  const offered = consumerFlags.filter(
    (flag) => isDebtShown || !consumerFlagInfo[flag].tellsOfDebt,
  );
  const change = (flag: ConsumerFlag, isOn: boolean) => {
    const before = ticked;
    setTicked(isOn ? [...before, flag] : before.filter((each) => each !== flag));
    set.mutate({ accountId, flag, isOn, source }, { onError: () => setTicked(before) });
  };
  return (
    <Dialog open onClose={onClose} maxWidth="xs" aria-labelledby={id}>
      <DialogTitle id={id}>What to know about them</DialogTitle>
      <Content>
        {set.error && <ErrorBanner error={set.error.toValue()} />}
        <SourceField value={source} onChange={setSource} autoFocus />
        {offered.map((flag) => (
          <CheckRow
            key={flag}
            label={consumerFlagInfo[flag].label}
            description={consumerFlagInfo[flag].hint}
            checked={ticked.includes(flag)}
            onChange={(isOn) => change(flag, isOn)}
          />
        ))}
      </Content>
      <DialogActions>
        <ActionButton kind="primary" onClick={onClose}>
          Done
        </ActionButton>
      </DialogActions>
    </Dialog>
  );
}
