/** The language in which the consumer is spoken to. */
import { useState } from 'react';
import type { ContactSource } from '../../../../shared/domain/contact-sources.ts';
import type { Workspace } from '../../../../shared/ipc/workspace.ts';
import { FormDialog } from '../../../components/FormDialog.tsx';
import { RadioCards } from '../../../components/RadioCards.tsx';
import { FirstFocus } from './FirstFocus.tsx';
import { SourceField } from './SourceField.tsx';
import { useChange } from './use-change.ts';

const options = [
  { value: 'en', title: 'English' },
  { value: 'es', title: 'Spanish', description: 'Script, disclosures and letters follow.' },
] as const;

type DialogProps = {
  readonly accountId: string;
  readonly consumer: Workspace['consumer'];
  readonly onClose: () => void;
};

export function LanguageDialog({ accountId, consumer, onClose }: DialogProps) {
  const [language, setLanguage] = useState<'en' | 'es'>(consumer.language);
  const [source, setSource] = useState<ContactSource>('consumer');
  const change = useChange('contacts.setLanguage', 'Language recorded.', onClose);
  return (
    <FormDialog
      open
      width="xs"
      title="Language"
      submitLabel="Record language"
      dirty={language !== consumer.language}
      busy={change.isBusy}
      error={change.error}
      onSubmit={() => change.run({ accountId, language, source })}
      onClose={onClose}
    >
      <FirstFocus>
        <RadioCards
          legend="They prefer to speak"
          options={options}
          value={language}
          onChange={setLanguage}
        />
      </FirstFocus>
      <SourceField value={source} onChange={setSource} />
    </FormDialog>
  );
}
