/**
 * One section's share of the settings as a form: a draft, what is wrong with it, and saving. Only the
 * section's own fields change; the rest is saved as the desk has it.
 */
import { useEffect, useState } from 'react';
import type { z } from 'zod';
import type { ErrorValue } from '../../../shared/errors.ts';
import { useNavigation } from '../../app/routes.tsx';
import { useWrite } from '../../client/use-ask.ts';
import { useToaster } from '../../components/Toaster.tsx';
import { type FieldErrors, noErrors, problemsOf, refusedFields } from './fields/field-errors.ts';
import type { DeskSettings } from './settings.queries.ts';

export type SettingsForm<Draft> = {
  readonly draft: Draft;
  readonly change: (patch: Partial<Draft>) => void;
  readonly errors: FieldErrors;
  /** A refusal that belongs to no field. */
  readonly failure: ErrorValue | undefined;
  readonly isDirty: boolean;
  readonly isBusy: boolean;
  readonly save: () => void;
  readonly discard: () => void;
};

export function useSettingsForm<Draft extends object>(form: {
  readonly saved: DeskSettings;
  readonly read: (settings: DeskSettings) => Draft;
  readonly merge: (settings: DeskSettings, draft: Draft) => unknown;
  readonly schema: z.ZodType<DeskSettings>;
}): SettingsForm<Draft> {
  const { saved, read, merge, schema } = form;
  const [changes, setChanges] = useState<Partial<Draft>>({});
  const [errors, setErrors] = useState<FieldErrors>(noErrors);
  const { toast } = useToaster();
  const write = useWrite('desk.saveSettings');
  const draft = { ...read(saved), ...changes };
  const isDirty = JSON.stringify(draft) !== JSON.stringify(read(saved));
  const refused = refusedFields(write.error?.toValue(), 'settings');
  const hasRefusedFields = Object.keys(refused).length > 0;
  useLeaveGuard(isDirty);

  return {
    draft,
    change: (patch) => {
      setChanges((before) => ({ ...before, ...patch }));
      if (write.isError) write.reset();
    },
    errors: hasRefusedFields ? refused : errors,
    failure: hasRefusedFields ? undefined : write.error?.toValue(),
    isDirty,
    isBusy: write.isPending,
    save: () => {
      const next = merge(saved, draft);
      const found = problemsOf(schema, next);
      setErrors(found);
      const settings = schema.safeParse(next).data;
      if (!settings || write.isPending) return;
      write.mutate(
        { settings },
        {
          onSuccess: () => {
            setChanges({});
            toast({ message: 'Settings saved.' });
          },
        },
      );
    },
    discard: () => {
      setChanges({});
      setErrors(noErrors);
      write.reset();
    },
  };
}

/** Unsaved settings are left only on purpose: the first try to leave says so, the second leaves. */
export function useLeaveGuard(isDirty: boolean): void {
  const { guard } = useNavigation();
  const { toast } = useToaster();
  useEffect(() => {
    if (!isDirty) return undefined;
    let wasAsked = false;
    guard(() => {
      if (wasAsked) return false;
      wasAsked = true;
      toast({ message: 'These settings are not saved yet. Go again to leave them as they were.' });
      return true;
    });
    return () => guard(undefined);
  }, [isDirty, guard, toast]);
}
