/** A supervisor's code: the line on their sheet, and the code beside it. */
import type { ErrorValue } from '../../../../shared/errors.ts';
import { releaseInputProblems } from '../../../../shared/ipc/release.ts';
import { useAsk } from '../../../client/use-ask.ts';
import { TextField } from '../../../components/TextField.tsx';
import { FieldGrid } from '../../settings/fields/FieldGrid.tsx';
import { retryAtOf, useRetryWait, waitText } from '../../unlock/use-retry-wait.ts';

export type TypedRelease = { readonly line: string; readonly code: string };

export const noRelease: TypedRelease = { line: '', code: '' };

export function isReleaseTyped(typed: TypedRelease): boolean {
  return Object.keys(releaseInputProblems(typed)).length === 0;
}

type FieldsProps = {
  readonly value: TypedRelease;
  readonly onChange: (value: TypedRelease) => void;
  /** True once the form was sent: then what is wrong shows at its field. */
  readonly isChecked: boolean;
  /** What the desk said of the last try. */
  readonly error: ErrorValue | undefined;
};

export function ReleaseFields({ value, onChange, isChecked, error }: FieldsProps) {
  const problems = isChecked ? releaseInputProblems(value) : {};
  const wait = useRetryWait(retryAtOf(error));
  return (
    <FieldGrid>
      <div className="half">
        <TextField
          label="Line on the supervisor’s sheet"
          required
          value={value.line}
          onChange={(line) => onChange({ ...value, line })}
          maxLength={20}
          placeholder="7KQM-12"
          helperText={<SheetsLeft />}
          error={problems.line}
        />
      </div>
      <div className="half">
        <TextField
          label="Code"
          required
          value={value.code}
          onChange={(code) => onChange({ ...value, code })}
          maxLength={40}
          placeholder="9F3-K2M-7QX"
          helperText={wait > 0 ? `Wait ${waitText(wait)} before the next try.` : 'Good once.'}
          error={problems.code}
        />
      </div>
    </FieldGrid>
  );
}

function SheetsLeft() {
  const sheets = useAsk('supervisor.get', {}).data?.sheets;
  if (!sheets) return null;
  const usable = sheets.filter(
    ({ withdrawnAt, used, codes }) => withdrawnAt === undefined && used < codes,
  );
  if (usable.length === 0) return 'No sheet is in use. A supervisor makes one in Settings.';
  return `In use: ${usable.map(({ name }) => name).join(', ')}.`;
}
