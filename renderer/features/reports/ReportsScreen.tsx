/** Reports: a small honest account of one day. */
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { ActionButton } from '../../components/ActionButton.tsx';
import { DateField } from '../../components/DateField.tsx';
import { steppedDate } from '../../components/date-text.ts';
import { ErrorBanner } from '../../components/ErrorBanner.tsx';
import { ChevronLeftIcon, ChevronRightIcon } from '../../components/icons/icons.ts';
import { PageHeader } from '../../components/PageHeader.tsx';
import { useDaySummary, useDeskZone } from '../day-close/day-close.queries.ts';
import { ReportBody } from './ReportBody.tsx';

const Page = styled('div')({ padding: '0 32px 32px', maxWidth: 1120 });

const Choice = styled('div')({
  display: 'flex',
  alignItems: 'flex-start',
  gap: 8,
  '& .MuiFormControl-root': { width: 200 },
  '& > button': { marginTop: 20 },
});

export function ReportsScreen() {
  const [date, setDate] = useState<string>();
  const summary = useDaySummary(date);
  const zone = useDeskZone();
  const day = summary.data;
  const shown = date ?? day?.today;
  const step = (key: 'ArrowUp' | 'ArrowDown'): void => {
    if (shown !== undefined) setDate(steppedDate(shown, key));
  };
  const isToday = shown === day?.today;
  return (
    <Page>
      <PageHeader
        title="Daily report"
        actions={
          day && (
            <Choice>
              {!isToday && (
                <ActionButton kind="quiet" onClick={() => setDate(undefined)}>
                  Today
                </ActionButton>
              )}
              <ActionButton icon={ChevronLeftIcon} onClick={() => step('ArrowDown')}>
                Day before
              </ActionButton>
              <DateField
                label="Day"
                value={shown}
                max={day.today}
                onChange={(next, problem) => {
                  if (next !== undefined && problem === undefined) setDate(next);
                }}
              />
              <ActionButton
                icon={ChevronRightIcon}
                disabled={isToday}
                onClick={() => step('ArrowUp')}
              >
                Day after
              </ActionButton>
            </Choice>
          )
        }
      />
      {summary.error && (
        <ErrorBanner error={summary.error.toValue()} onRetry={() => void summary.refetch()} />
      )}
      {day && <ReportBody day={day} zone={zone} />}
    </Page>
  );
}
