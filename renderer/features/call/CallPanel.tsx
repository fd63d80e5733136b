/** The script of an open call: what to say now, what was read aloud, what the person may answer. */
import { styled } from '@mui/material/styles';
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { PlaceholderValues } from '../../../shared/domain/script/placeholders.ts';
import type { Language } from '../../../shared/domain/script/script.ts';
import { stepView } from '../../../shared/domain/script/view.ts';
import type { OpenCall } from '../../../shared/ipc/calls.contract.ts';
import { usePreferences } from '../../app/preferences.ts';
import { useCommand } from '../../commands/CommandProvider.tsx';
import { keysOf } from '../../commands/keys.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { ErrorBanner } from '../../components/ErrorBanner.tsx';
import { InfoIcon, UndoIcon } from '../../components/icons/icons.ts';
import { Section } from '../../components/Section.tsx';
import { Answers } from './Answers.tsx';
import { Disclosures } from './Disclosures.tsx';
import { Objections } from './Objections.tsx';
import { PanelHints } from './PanelHints.tsx';
import type { RunningScript } from './use-script.ts';

const Stack = styled('div')({ display: 'grid', gap: 14, outline: 'none' });

const Quote = styled('blockquote')(({ theme }) => ({
  margin: '2px 0',
  padding: '4px 0 4px 16px',
  borderLeft: `3px solid ${theme.tokens.color.accent}`,
  fontSize: '1.125rem',
  lineHeight: '1.75rem',
  textWrap: 'pretty',
  maxWidth: '64ch',
}));

/** What is to be said never leaves the screen, however long the list of answers. */
const Saying = styled('div')(({ theme }) => ({
  position: 'sticky',
  top: -8,
  zIndex: 1,
  display: 'grid',
  gap: 10,
  margin: '-10px 0 0',
  padding: '10px 0 6px',
  backgroundColor: theme.tokens.color.surface,
}));

const Cue = styled('p')(({ theme }) => ({
  display: 'flex',
  gap: 8,
  color: theme.tokens.color.muted,
  fontSize: '0.8125rem',
  lineHeight: '1.25rem',
  maxWidth: '72ch',
  '& svg': { marginTop: 2 },
}));

const languageNames: Readonly<Record<Language, string>> = { en: 'English', es: 'Spanish' };

export type CallPanelProps = {
  readonly call: OpenCall;
  readonly running: RunningScript;
  readonly spoken: Readonly<Record<Language, PlaceholderValues>>;
  /** The desk's zone, for the times at which disclosures were read. */
  readonly zone: string;
};

export function CallPanel({ call, running, spoken, zone }: CallPanelProps) {
  const { script, state } = running;
  const { singleKeys } = usePreferences();
  const [areObjectionsOpen, setObjectionsOpen] = useState(false);
  const panel = useRef<HTMLDivElement>(null);
  const values = spoken[state.language];
  const view = stepView(script, state, values);
  const other: Language = state.language === 'en' ? 'es' : 'en';
  const { disclosure } = view;
  const isSomebodyThere = view.kind !== 'end' && (view.say !== null || disclosure !== null);
  const toggleObjections = () => setObjectionsOpen((isOpen) => !isOpen);
  const isUnread = disclosure !== null && disclosure.tickedAt === null;
  const unread = isUnread
    ? disclosure.id
    : view.kind === 'disclosure'
      ? undefined
      : view.due[0]?.id;

  useCommand('call.read', unread === undefined ? undefined : () => running.tick(unread));
  useCommand('call.step-back', view.canGoBack ? running.back : undefined);
  useCommand('call.language', () => running.speak(other));
  useCommand('call.objections', isSomebodyThere ? toggleObjections : undefined);
  useStepFocus(panel, `${view.stepId}.${view.number}`);

  const onKeyDown = (event: KeyboardEvent) => {
    if (!singleKeys || event.ctrlKey || event.metaKey || event.altKey) return;
    if (
      event.target instanceof Element &&
      event.target.closest('input:not([type="checkbox"]), textarea')
    )
      return;
    const chosen = view.answers.find(({ key }) => key === event.key.toUpperCase());
    if (!chosen) return;
    event.preventDefault();
    running.answer(chosen.id);
  };

  return (
    <Section
      title={script.title}
      meta={`step ${view.number}`}
      actions={
        <>
          <ActionButton
            kind="quiet"
            size="small"
            keys={keysOf('call.language')}
            onClick={() => running.speak(other)}
          >
            {languageNames[other]}
          </ActionButton>
          <ActionButton
            kind="quiet"
            size="small"
            icon={UndoIcon}
            keys={keysOf('call.step-back')}
            disabled={!view.canGoBack}
            onClick={running.back}
          >
            Back
          </ActionButton>
        </>
      }
    >
      <Stack ref={panel} onKeyDown={onKeyDown} data-call={call.callId}>
        {running.problem && (
          <ErrorBanner error={running.problem} onDismiss={running.dismissProblem} />
        )}
        <Saying>
          {view.kind !== 'disclosure' && (
            <Disclosures due={view.due} zone={zone} onRead={running.tick} />
          )}
          {view.say !== null && <Quote lang={view.language}>“{view.say}”</Quote>}
          {disclosure && (
            <Disclosures
              current={disclosure}
              zone={zone}
              language={view.language}
              onRead={running.tick}
            />
          )}
        </Saying>
        {view.cue !== null && (
          <Cue>
            <InfoIcon />
            <span>{view.cue}</span>
          </Cue>
        )}
        <PanelHints raised={state.raised} />
        {isSomebodyThere && areObjectionsOpen && <Objections state={state} values={values} />}
        <Answers
          key={`${view.stepId}.${view.number}`}
          answers={view.answers}
          isEnd={view.kind === 'end'}
          isUnread={isUnread}
          legend={isSomebodyThere ? 'They answer' : 'What happens'}
          aside={
            isSomebodyThere && (
              <ActionButton
                kind="quiet"
                size="small"
                keys={keysOf('call.objections')}
                onClick={toggleObjections}
              >
                {areObjectionsOpen ? 'Close objections' : 'When they object'}
              </ActionButton>
            )
          }
          onAnswer={running.answer}
        />
      </Stack>
    </Section>
  );
}

/** After an answer the next step has the focus, unless the agent is typing elsewhere. */
function useStepFocus(panel: RefObject<HTMLDivElement | null>, step: string): void {
  const isFirst = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new step is what moves the focus
  useEffect(() => {
    const active = document.activeElement;
    const isElsewhere = active?.closest('input, textarea, [role="dialog"]');
    const isInside = panel.current?.contains(active) ?? false;
    if (isElsewhere && !isInside && !isFirst.current) return;
    isFirst.current = false;
    panel.current
      ?.querySelector<HTMLElement>('[data-step-focus-within] input, [data-step-focus]')
      ?.focus();
  }, [panel, step]);
}
