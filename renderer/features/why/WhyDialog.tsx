/** Every reason behind a verdict, each with its rule; Enter on one opens that rule among all rules. */
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { styled } from '@mui/material/styles';
import { useId } from 'react';
import { entryKeyOf } from '../../../shared/compliance/explain/rule-entries.ts';
import { useNavigation } from '../../app/routes.tsx';
import { ActionButton } from '../../components/ActionButton.tsx';
import { ActionMark } from '../rules/ActionMark.tsx';
import { useRulePack } from '../rules/use-rule-pack.ts';
import type { Explanation, WhyReason } from './explanation.ts';

const List = styled('ol')(({ theme }) => ({
  fontSize: '0.8125rem',
  lineHeight: '1.25rem',
  '& > li': {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: '2px 16px',
    padding: '10px 0',
    borderTop: `1px solid ${theme.tokens.color.hairline}`,
  },
  '& .head': { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '2px 10px' },
  '& .label': { fontWeight: 650 },
  '& .id': { color: theme.tokens.color.muted, fontSize: '0.75rem' },
  '& .text': { maxWidth: '62ch' },
  '& button': { gridColumn: 2, gridRow: '1 / 3', alignSelf: 'center' },
}));

const Quiet = styled('p')(({ theme }) => ({
  color: theme.tokens.color.muted,
  fontSize: '0.75rem',
}));

export type WhyDialogProps = { readonly explanation: Explanation; readonly onClose: () => void };

export function WhyDialog({ explanation, onClose }: WhyDialogProps) {
  const id = useId();
  const pack = useRulePack();
  const { go } = useNavigation();
  const { verdict, reasons, note } = explanation;
  const open = (ruleId: string) => {
    onClose();
    go({ area: 'settings', section: 'rules', item: entryKeyOf(ruleId) });
  };
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth aria-labelledby={id}>
      <DialogTitle id={id}>Why? {verdict}</DialogTitle>
      <DialogContent>
        <List aria-label="Reasons">
          {reasons.map((reason, index) => (
            <Reason
              key={reason.ruleId}
              reason={reason}
              isFirst={index === 0}
              onOpen={() => open(reason.ruleId)}
            />
          ))}
        </List>
        {note !== undefined && <Quiet>{note}</Quiet>}
        <Quiet>
          All reasons are listed; the strictest decides. Judged by rule pack {pack.version}.
        </Quiet>
      </DialogContent>
      <DialogActions>
        <ActionButton onClick={onClose} keys="Esc">
          Close
        </ActionButton>
      </DialogActions>
    </Dialog>
  );
}

type ReasonProps = {
  readonly reason: WhyReason;
  readonly isFirst: boolean;
  readonly onOpen: () => void;
};

function Reason({ reason, isFirst, onOpen }: ReasonProps) {
  const { ruleId, action, label, text } = reason;
  return (
    <li>
      <span className="head">
        <ActionMark action={action} />
        <span className="label">{label}</span>
        <span className="id">{ruleId}</span>
      </span>
      <p className="text">{text}</p>
      <ActionButton
        size="small"
        autoFocus={isFirst}
        keys={isFirst ? 'Enter' : undefined}
        onClick={onOpen}
      >
        Open rule {ruleId}
      </ActionButton>
    </li>
  );
}
