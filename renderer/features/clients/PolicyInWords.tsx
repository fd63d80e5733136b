/** The policy as it stands in the form, read back in plain sentences. */
import { styled } from '@mui/material/styles';
import { Section } from '../../components/Section.tsx';
import { type ClientDraft, policyOf } from './client-draft.ts';
import { policyWords } from './policy-words.ts';

const Root = styled('aside')(({ theme }) => ({
  position: 'sticky',
  top: 16,
  fontSize: '0.8125rem',
  lineHeight: '1.25rem',
  '& li + li': {
    marginTop: 8,
    paddingTop: 8,
    borderTop: `1px solid ${theme.tokens.color.hairline}`,
  },
  '& p': { color: theme.tokens.color.muted },
}));

export function PolicyInWords({ draft }: { readonly draft: ClientDraft }) {
  const policy = policyOf(draft);
  return (
    <Root aria-label="The policy in plain words">
      <Section title="In plain words">
        {policy ? (
          <ul>
            {policyWords(policy).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        ) : (
          <p>Complete the numbers of the policy to read it here.</p>
        )}
      </Section>
    </Root>
  );
}
