/** Letters that did not go along, each with its reason. */
import { styled } from '@mui/material/styles';
import { letterTitles } from '../../../../shared/domain/letters.ts';
import type { BatchResult } from '../../../../shared/ipc/letters.ts';
import { StatusChip } from '../../../components/StatusChip.tsx';
import { scrollbar } from '../../../theme/mixins.ts';
import type { Tone } from '../../../theme/tokens.ts';

const Root = styled('div')(({ theme }) => ({
  marginTop: 12,
  fontSize: '0.8125rem',
  lineHeight: '1.25rem',
  '& ul': { maxHeight: 220, overflowY: 'auto', marginTop: 6, ...scrollbar(theme.tokens) },
  '& li': { padding: '4px 0', borderBottom: `1px solid ${theme.tokens.color.hairline}` },
  '& li p': { color: theme.tokens.color.muted },
}));

const shown = 200;

export function HeldBackList(props: {
  readonly title: string;
  readonly tone: Tone;
  readonly letters: BatchResult['cancelled'];
}) {
  const { title, tone, letters } = props;
  if (letters.length === 0) return null;
  return (
    <Root>
      <StatusChip tone={tone}>
        {title} ({letters.length.toLocaleString('en-US')})
      </StatusChip>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the list scrolls, also by keyboard. */}
      <ul tabIndex={0} aria-label={title}>
        {letters.slice(0, shown).map(({ letterId, consumerName, type, reason }) => (
          <li key={letterId}>
            {consumerName}, {letterTitles[type].toLowerCase()}
            <p>{reason}</p>
          </li>
        ))}
      </ul>
    </Root>
  );
}
