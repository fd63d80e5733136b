/** Where a fact about a person comes from: asked with every change. */
import {
  type ContactSource,
  contactSourceLabels,
  contactSources,
} from '../../../../shared/domain/contact-sources.ts';
import { SelectField } from '../../../components/SelectField.tsx';
import { EnterSubmits } from './EnterSubmits.tsx';

type SourceProps = {
  readonly value: ContactSource;
  readonly onChange: (source: ContactSource) => void;
  readonly autoFocus?: boolean;
};

/** What the agent may name; what a call showed is recorded by the call itself. */
const options = contactSources
  .filter((source) => source !== 'call_result')
  .map((value) => ({ value, label: contactSourceLabels[value] }));

export function SourceField({ value, onChange, autoFocus = false }: SourceProps) {
  return (
    <EnterSubmits>
      <SelectField
        label="How do we know?"
        options={options}
        value={value}
        onChange={onChange}
        autoFocus={autoFocus}
      />
    </EnterSubmits>
  );
}
