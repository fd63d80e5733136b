/** One rule of the pack in full: what it does and says, on what ground, and how well that is known. */
import { styled } from '@mui/material/styles';
import { actionMeanings, evidenceMeanings } from '../../../shared/compliance/explain/meanings.ts';
import type { RuleEntry } from '../../../shared/compliance/explain/rule-entries.ts';
import type { RulePack } from '../../../shared/compliance/rule-pack.ts';
import { DetailList } from '../../components/DetailList.tsx';
import { ActionMark } from './ActionMark.tsx';
import { asOfText } from './as-of-text.ts';

const Message = styled('p')({ maxWidth: '60ch', marginBottom: 12 });

export function RuleDetails({
  entry,
  pack,
}: {
  readonly entry: RuleEntry;
  readonly pack: RulePack;
}) {
  const { id, action, message, cite, evidence } = entry.rule;
  const isHeldForGood = action === 'HOLD' && !pack.supervisorRelease;
  return (
    <>
      <Message>{message}</Message>
      <DetailList
        items={[
          {
            label: 'Action',
            value: <ActionMark action={action} />,
            hint: isHeldForGood
              ? 'There are no supervisor releases on this desk, so it blocks.'
              : actionMeanings[action],
          },
          { label: 'Rule id', value: id },
          { label: 'Citation', value: cite },
          {
            label: 'Evidence',
            value: evidence === 'desk' ? 'Desk' : evidence,
            hint: evidenceMeanings[evidence],
          },
          { label: 'Rule pack', value: pack.version, hint: `As of ${asOfText(pack.asOf)}` },
        ]}
      />
    </>
  );
}
