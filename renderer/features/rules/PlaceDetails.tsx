/** What is known of the rules of a state or city. What is not known says so: it never reads as "none". */
import { styled } from '@mui/material/styles';
import { notReviewed } from '../../../shared/compliance/explain/meanings.ts';
import type { PlaceFact } from '../../../shared/compliance/explain/place-facts.ts';
import type { PlaceEntry } from '../../../shared/compliance/explain/rule-entries.ts';
import { NeutralIcon } from '../../components/icons/icons.ts';
import { Section } from '../../components/Section.tsx';
import { StatusChip } from '../../components/StatusChip.tsx';
import { ActionMark } from './ActionMark.tsx';
import { asOfText } from './as-of-text.ts';

const Stack = styled('div')(({ theme }) => ({
  display: 'grid',
  gap: 14,
  '& li': { padding: '2px 0', maxWidth: '64ch', overflowWrap: 'anywhere' },
  '& li::first-letter': { textTransform: 'uppercase' },
  '& .small': { color: theme.tokens.color.muted, fontSize: '0.75rem', lineHeight: '1rem' },
}));

export function PlaceDetails({ entry }: { readonly entry: PlaceEntry }) {
  const { isReviewed, facts, asOf, sureness } = entry;
  return (
    <Stack>
      {!isReviewed && <p>{notReviewed}</p>}
      {facts.map((fact) => (
        <Fact key={fact.topic} fact={fact} />
      ))}
      {asOf !== undefined && (
        <p className="small">
          As of {asOfText(asOf)}. How sure: {sureness}.
        </p>
      )}
    </Stack>
  );
}

function Fact({ fact }: { readonly fact: PlaceFact }) {
  const { topic, isKnown, action, ruleId, lines, cites, sureness } = fact;
  return (
    <Section
      level={3}
      title={topic}
      meta={
        isKnown ? (
          action && <ActionMark action={action} />
        ) : (
          <StatusChip tone="neutral" icon={NeutralIcon} variant="plain">
            Not known
          </StatusChip>
        )
      }
    >
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {cites.length > 0 && <p className="small">{cites.join('; ')}</p>}
      {(ruleId !== undefined || sureness !== undefined) && (
        <p className="small">
          {[ruleId && `Rule ${ruleId}`, sureness && `How sure: ${sureness}`]
            .filter(Boolean)
            .join(' · ')}
        </p>
      )}
    </Section>
  );
}
