/** What the agent must know before a batch is saved: nothing but the folder protects it. */
import { styled } from '@mui/material/styles';
import { InfoIcon } from '../../components/icons/icons.ts';

const Root = styled('p')(({ theme }) => {
  const { color, measure } = theme.tokens;
  const tone = color.tone.attention;
  return {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    gap: 8,
    padding: '8px 10px',
    borderRadius: measure.radius,
    backgroundColor: tone.tint,
    boxShadow: `inset 0 0 0 1px ${tone.edge}`,
    color: color.text,
    fontSize: '0.8125rem',
    lineHeight: '1.25rem',
    '& svg': { color: tone.solid, marginTop: 2 },
  };
});

export function ReadableNote() {
  return (
    <Root>
      <InfoIcon size={16} />
      <span>
        <strong>Whoever holds the file can read it:</strong> no office key is set up on this desk.
        Save it in a folder that only you and the office can open.
      </span>
    </Root>
  );
}
