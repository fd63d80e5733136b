/** What the person may answer: the step's own by digit, what they may say at any time by letter. */
import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import type { Answer } from '../../../shared/domain/script/script.ts';
import { usePreferences } from '../../app/preferences.ts';
import { keysOf } from '../../commands/keys.ts';
import { labelText } from '../../theme/mixins.ts';

const Group = styled('div')(({ theme }) => {
  const { color, measure } = theme.tokens;
  return {
    display: 'grid',
    gap: 4,
    '& .head': { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
    '& .legend': labelText(theme.tokens),
    '& .list': {
      display: 'grid',
      gridAutoFlow: 'column',
      gridAutoColumns: 'minmax(0, 1fr)',
      gap: 4,
    },
    '& button.answer': {
      display: 'flex',
      alignItems: 'center',
      gap: 10,
      minHeight: measure.row,
      padding: '4px 10px 4px 6px',
      border: `1px solid ${color.rule}`,
      borderRadius: measure.radius,
      backgroundColor: color.surface,
      color: color.text,
      fontSize: '0.875rem',
      textAlign: 'left',
      cursor: 'pointer',
      '&:hover': { backgroundColor: color.hover, borderColor: color.control },
      '&[aria-disabled="true"]': {
        color: color.muted,
        backgroundColor: color.sunken,
        cursor: 'not-allowed',
      },
    },
    '&.always button.answer': {
      minHeight: 28,
      borderColor: 'transparent',
      backgroundColor: 'transparent',
      fontSize: '0.8125rem',
      '&:hover': { backgroundColor: color.hover },
    },
    '& .cap': {
      display: 'inline-grid',
      placeItems: 'center',
      flex: 'none',
      width: 22,
      height: 22,
      borderRadius: measure.radiusSmall,
      backgroundColor: color.sunken,
      color: color.muted,
      fontFamily: 'inherit',
      fontSize: '0.75rem',
      fontWeight: 650,
    },
    '& .why': { marginLeft: 'auto', fontSize: '0.75rem', color: color.tone.attention.text },
  };
});

const End = styled('p')(({ theme }) => ({
  padding: '8px 12px',
  borderRadius: theme.tokens.measure.radius,
  backgroundColor: theme.tokens.color.tone.next.tint,
  color: theme.tokens.color.tone.next.text,
  fontSize: '0.8125rem',
  fontWeight: 600,
}));

type AnswersProps = {
  readonly answers: readonly Answer[];
  readonly isEnd: boolean;
  /** The step's disclosure has not been read aloud. */
  readonly isUnread: boolean;
  readonly legend: string;
  /** At the right of the legend. */
  readonly aside?: ReactNode;
  readonly onAnswer: (answerId: string) => void;
};

export function Answers({ answers, isEnd, isUnread, legend, aside, onAnswer }: AnswersProps) {
  if (isEnd) {
    return <End>The script ends here. Wrap up with {keysOf('call.wrap-up')}.</End>;
  }
  const own = answers.filter(({ key }) => /\d/.test(key));
  const always = answers.filter(({ key }) => !/\d/.test(key));
  return (
    <>
      <AnswerGroup
        legend={legend}
        aside={aside}
        answers={own}
        isUnread={isUnread}
        hasFocus={!isUnread}
        onAnswer={onAnswer}
      />
      {always.length > 0 && (
        <AnswerGroup
          legend="They may also, at any time"
          className="always"
          answers={always}
          isUnread={false}
          hasFocus={false}
          onAnswer={onAnswer}
        />
      )}
    </>
  );
}

type GroupProps = Omit<AnswersProps, 'isEnd'> & {
  readonly className?: string;
  readonly hasFocus: boolean;
};

function AnswerGroup({
  legend,
  aside,
  className,
  answers,
  isUnread,
  hasFocus,
  onAnswer,
}: GroupProps) {
  const { singleKeys } = usePreferences();
  // Two columns, read down the first and then down the second, as the keys run.
  const rows = answers.length > 4 ? Math.ceil(answers.length / 2) : answers.length;
  return (
    <Group className={className} role="group" aria-label={legend}>
      <div className="head">
        <span className="legend" aria-hidden="true">
          {legend}
        </span>
        {aside}
      </div>
      <div className="list" style={{ gridTemplateRows: `repeat(${rows}, auto)` }}>
        {answers.map((answer, index) => {
          const isHeld = isUnread && !answer.interrupts;
          return (
            <button
              key={answer.id}
              type="button"
              className="answer"
              aria-disabled={isHeld || undefined}
              aria-keyshortcuts={singleKeys ? answer.key : undefined}
              {...(hasFocus && index === 0 && { 'data-step-focus': '' })}
              onClick={() => {
                if (!isHeld) onAnswer(answer.id);
              }}
            >
              {singleKeys && (
                <span className="cap" aria-hidden="true">
                  {answer.key}
                </span>
              )}
              <span>{answer.label}</span>
              {isHeld && <span className="why">tick the disclosure first</span>}
            </button>
          );
        })}
      </div>
    </Group>
  );
}
