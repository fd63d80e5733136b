/** One thing that the consumer wants, with who said it and when. It opens the ways to withdraw it. */
import { styled } from '@mui/material/styles';
import { useRef, useState } from 'react';
import { speakerLabel, wishText, wishWayLabels } from '../../../shared/domain/contact-wishes.ts';
import type { StandingWish, WishEnd } from '../../../shared/ipc/wishes.ts';
import type { Workspace } from '../../../shared/ipc/workspace.ts';
import { StatusChip } from '../../components/StatusChip.tsx';
import { ActionMenu } from '../account/ActionMenu.tsx';
import { momentText } from '../account/words.ts';

const Root = styled('button')(({ theme }) => ({
  display: 'inline-flex',
  alignItems: 'center',
  gap: 6,
  minHeight: 26,
  padding: '0 4px',
  border: 0,
  borderRadius: theme.tokens.measure.radius,
  background: 'none',
  color: theme.tokens.color.muted,
  fontSize: '0.75rem',
  cursor: 'pointer',
  '&:hover': { backgroundColor: theme.tokens.color.hover },
}));

type ChipProps = {
  readonly standing: StandingWish;
  readonly workspace: Workspace;
  readonly onWithdraw: (because: WishEnd) => void;
};

function isStop({ wish }: StandingWish): boolean {
  return wish.kind === 'inconvenient_time' || wish.kind === 'opt_out';
}

export function WishChip({ standing, workspace, onWithdraw }: ChipProps) {
  const anchor = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const { wish, saidBy, via, words, at } = standing;
  const text = wishText(wish);
  const when = momentText(at, workspace);
  const how = `${speakerLabel(saidBy)} said so ${wishWayLabels[via]}, ${when}`;
  return (
    <>
      <Root
        ref={anchor}
        type="button"
        title={words === '' ? how : `${how}: “${words}”`}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(true)}
      >
        <StatusChip tone={isStop(standing) ? 'attention' : 'neutral'}>{text}</StatusChip>
        <span>
          {speakerLabel(saidBy)}, {when}
        </span>
      </Root>
      <ActionMenu
        label={`Withdraw: ${text}`}
        anchor={anchor.current}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        actions={[
          {
            key: 'taken_back',
            content: 'They took it back',
            run: () => onWithdraw('taken_back'),
          },
          {
            key: 'mistake',
            content: 'It was recorded by mistake',
            run: () => onWithdraw('mistake'),
          },
        ]}
      />
    </>
  );
}
