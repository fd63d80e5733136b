/** How the payments of the chosen rung are cut: into parts, or how often. */
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { cutText, type Rung } from './ladder-rungs.ts';
import type { Option } from './negotiation.queries.ts';
import { offerKey } from './words.ts';

type CutChoiceProps = {
  readonly rung: Rung;
  readonly chosen: Option;
  readonly onChoose: (key: string) => void;
};

export function CutChoice({ rung, chosen, onChoose }: CutChoiceProps) {
  if (rung.options.length < 2) return null;
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      aria-label="How the payments are cut"
      value={offerKey(chosen.offer)}
      onChange={(_, key: string | null) => {
        if (key !== null) onChoose(key);
      }}
    >
      {rung.options.map((option) => (
        <ToggleButton key={offerKey(option.offer)} value={offerKey(option.offer)}>
          {cutText(option)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
