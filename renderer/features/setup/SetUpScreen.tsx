/** The first run: who the agency and the agent are, then the passphrase that locks it all. */
import { useState } from 'react';
import { ActionButton } from '../../components/ActionButton.tsx';
import { DoorPage } from '../unlock/DoorPage.tsx';
import { RestoreForm } from '../unlock/RestoreForm.tsx';
import { SetUpForm } from './SetUpForm.tsx';
import { StepLead } from './StepLead.tsx';
import { emptyDraft, type SetUpStep } from './setup-draft.ts';

const heads: Readonly<Record<SetUpStep, { readonly title: string; readonly description: string }>> =
  {
    agency: {
      title: 'Set up this desk',
      description:
        'The agency as it stands on letters and receipts. All of it can be changed later.',
    },
    licenses: {
      title: 'License lines',
      description:
        'States that license collectors want the license on what reaches their residents. Leave this empty where there is none.',
    },
    agent: {
      title: 'You and this device',
      description: 'Your office assigns the codes and the range of receipt numbers.',
    },
    passphrase: {
      title: 'Choose a passphrase',
      description:
        'It encrypts everything on this desk. Nobody can look it up for you, not even your office.',
    },
  };

export function SetUpScreen() {
  const [step, setStep] = useState<SetUpStep>('agency');
  const [draft, setDraft] = useState(emptyDraft);
  const [isRestoring, setRestoring] = useState(false);
  if (isRestoring) {
    return (
      <DoorPage
        title="Restore a backup"
        description="Choose the backup file of your desk. It opens with its passphrase or recovery code."
      >
        <RestoreForm retryAt={undefined} onBack={() => setRestoring(false)} />
      </DoorPage>
    );
  }
  return (
    <DoorPage
      wide
      title={heads[step].title}
      description={heads[step].description}
      lead={<StepLead step={step} />}
      ways={
        step === 'agency' && (
          <ActionButton kind="quiet" size="small" onClick={() => setRestoring(true)}>
            Restore a desk from a backup instead
          </ActionButton>
        )
      }
    >
      <SetUpForm key={step} step={step} draft={draft} onChange={setDraft} onStep={setStep} />
    </DoorPage>
  );
}
