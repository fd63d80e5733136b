/** Who said it, how, and in what words; what was said stands above. Enter records it. */
import { type ReactNode, useState } from 'react';
import {
  needsWords,
  speakerLabel,
  type Wish,
  type WishSpeaker,
  type WishWay,
  wishText,
  wishWayLabels,
  wishWays,
} from '../../../shared/domain/contact-wishes.ts';
import { partyRoles } from '../../../shared/domain/party-roles.ts';
import { FormDialog } from '../../components/FormDialog.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import { TextField } from '../../components/TextField.tsx';
import { EnterSubmits } from '../account/dialogs/EnterSubmits.tsx';
import { FirstFocus } from '../account/dialogs/FirstFocus.tsx';
import { useRecordWish } from './wishes.mutations.ts';

/** Who is believed to speak and how, until the agent says otherwise. */
export type Said = {
  readonly accountId: string;
  readonly saidBy: WishSpeaker;
  readonly via: WishWay;
};

export type SaidDialogProps = {
  readonly said: Said;
  readonly title?: string | undefined;
  /** Undefined while something is missing, which `problem` names. */
  readonly wish: Wish | undefined;
  readonly dirty?: boolean | undefined;
  readonly children?: ReactNode | undefined;
  readonly onSubmit?: (() => void) | undefined;
  readonly onClose: () => void;
};

const speakers = (['consumer', ...partyRoles] as const).map((value) => ({
  value,
  label: speakerLabel(value),
}));
const ways = wishWays.map((value) => ({ value, label: wishWayLabels[value] }));

export function SaidDialog(props: SaidDialogProps) {
  const { said, wish, onClose } = props;
  const [saidBy, setSaidBy] = useState(said.saidBy);
  const [via, setVia] = useState(said.via);
  const [words, setWords] = useState('');
  const [isChecked, setChecked] = useState(false);
  const record = useRecordWish(onClose);
  const areWordsDue = wish !== undefined && needsWords(wish);
  const areWordsMissing = areWordsDue && words.trim() === '';
  const submit = () => {
    setChecked(true);
    props.onSubmit?.();
    if (!wish || areWordsMissing) return;
    record.run({ accountId: said.accountId, wish, saidBy, via, words });
  };
  return (
    <FormDialog
      open
      width="xs"
      title={props.title ?? (wish ? wishText(wish) : '')}
      submitLabel="Record"
      dirty={words !== '' || (props.dirty ?? false)}
      busy={record.isBusy}
      error={record.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <EnterSubmits>
        <FirstFocus>
          <div className="fields">
            {props.children}
            <TextField
              label="In their words"
              required={areWordsDue}
              value={words}
              onChange={setWords}
              maxLength={500}
              error={
                isChecked && areWordsMissing
                  ? 'Write down the words with which they consented.'
                  : undefined
              }
            />
            <SelectField
              label="Who said it?"
              options={speakers}
              value={saidBy}
              onChange={setSaidBy}
            />
            <SelectField label="How?" options={ways} value={via} onChange={setVia} />
          </div>
        </FirstFocus>
      </EnterSubmits>
    </FormDialog>
  );
}
