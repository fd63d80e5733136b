/** Mail that came back: when, and what the post office said. */
import { type KeyboardEvent, useState } from 'react';
import type { LetterRow } from '../../../../shared/ipc/letters.ts';
import { newRequestId } from '../../../client/ask.ts';
import { useWrite } from '../../../client/use-ask.ts';
import { DateField } from '../../../components/DateField.tsx';
import { FormDialog } from '../../../components/FormDialog.tsx';
import { SelectField } from '../../../components/SelectField.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { useToaster } from '../../../components/Toaster.tsx';
import { letterName } from '../letter-words.ts';
import { useDay } from '../letters.queries.ts';

export type ReturnedDialogProps = {
  readonly letter: LetterRow;
  readonly onDone: () => void;
  readonly onClose: () => void;
};

/** As the yellow sticker says it. */
const stickers = [
  'Moved, left no address',
  'Attempted, not known',
  'Not deliverable as addressed',
  'No such number',
  'Insufficient address',
  'Unclaimed',
  'Vacant',
  'Refused',
  'Deceased',
] as const;
const other = 'Something else';

export function ReturnedDialog({ letter, onDone, onClose }: ReturnedDialogProps) {
  const { today } = useDay();
  const { toast } = useToaster();
  const [sticker, setSticker] = useState<string>(stickers[0]);
  const [words, setWords] = useState('');
  const [on, setOn] = useState<string | undefined>(today);
  const [problem, setProblem] = useState<string>();
  const [isTried, setTried] = useState(false);
  const [requestId] = useState(newRequestId);
  const returned = useWrite('letters.returned', requestId);
  const reason = sticker === other ? words.trim() : sticker;
  const submit = () => {
    setTried(true);
    if (reason === '' || on === undefined || problem !== undefined || returned.isPending) return;
    returned.mutate(
      { letterId: letter.id, on, reason },
      {
        onSuccess: () => {
          onDone();
          toast({ message: 'The address is marked bad; tracing is next.' });
          onClose();
        },
      },
    );
  };
  const submitWithEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    submit();
  };
  return (
    <FormDialog
      open
      width="xs"
      title="The letter came back"
      description={`${letterName(letter)} to ${letter.consumerName}. The address is marked bad, a notice’s validation period stops, and tracing is proposed.`}
      submitLabel="Came back"
      dirty={words !== ''}
      busy={returned.isPending}
      error={returned.error?.toValue()}
      onSubmit={submit}
      onClose={onClose}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Enter on the closed list would open it; here it confirms. */}
      <div onKeyDown={submitWithEnter}>
        <SelectField
          label="What the post office says"
          autoFocus
          value={sticker}
          options={[...stickers, other].map((text) => ({ value: text, label: text }))}
          onChange={setSticker}
        />
      </div>
      {sticker === other && (
        <TextField
          label="In its words"
          required
          maxLength={200}
          value={words}
          onChange={setWords}
          error={isTried && reason === '' ? 'Write what stands on the envelope.' : undefined}
        />
      )}
      <DateField
        label="Came back on"
        required
        value={on}
        {...(letter.mailedOn !== undefined && { min: letter.mailedOn })}
        max={today}
        onChange={(next, wrong) => {
          setOn(next);
          setProblem(wrong);
        }}
        error={problem}
      />
    </FormDialog>
  );
}
