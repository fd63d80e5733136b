/** Amounts the agent takes with one press: what was promised, what is left of a settlement, all of it. */
import { styled } from '@mui/material/styles';
import type { Cents } from '../../../shared/domain/money.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { Money } from '../../components/Money.tsx';
import { labelText } from '../../theme/mixins.ts';
import type { PayForm } from './payments.queries.ts';
import { suggestionText } from './words.ts';

const Root = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  gap: 8,
  '& .what': { ...labelText(theme.tokens), marginRight: 6, color: 'inherit' },
}));

export function AmountChoices(props: {
  readonly suggestions: PayForm['suggestions'];
  readonly onChoose: (amount: Cents) => void;
}) {
  if (props.suggestions.length === 0) return null;
  return (
    <Root>
      {props.suggestions.map((suggestion) => (
        <ActionButton
          key={suggestion.kind}
          size="small"
          onClick={() => props.onChoose(suggestion.amountCents)}
        >
          <span className="what">{suggestionText(suggestion)}</span>
          <Money amount={suggestion.amountCents} />
        </ActionButton>
      ))}
    </Root>
  );
}
