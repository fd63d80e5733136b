/** The page in front of a closed desk: one sheet in the middle, the product's name above, facts below. */
import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { LockIcon } from '../../components/icons/icons.ts';
import { scrollbar } from '../../theme/mixins.ts';

export type DoorPageProps = {
  readonly title: string;
  readonly description?: ReactNode | undefined;
  /** Above the title: where one is among steps. */
  readonly lead?: ReactNode | undefined;
  readonly children: ReactNode;
  /** Other ways in, below the sheet. */
  readonly ways?: ReactNode | undefined;
  readonly wide?: boolean | undefined;
};

const Root = styled('main')(({ theme }) => {
  const { color, measure } = theme.tokens;
  return {
    display: 'grid',
    gridTemplateRows: 'auto 1fr auto',
    justifyItems: 'center',
    height: '100vh',
    overflow: 'auto',
    padding: '0 16px',
    background: color.canvas,
    ...scrollbar(theme.tokens),
    '& > .brand': {
      display: 'flex',
      alignItems: 'center',
      gap: 8,
      padding: '28px 0 20px',
      fontWeight: 650,
      fontSize: '0.9375rem',
      letterSpacing: '-0.01em',
      color: color.text,
      '& img': { width: 24, height: 24, borderRadius: 6 },
    },
    '& > .middle': {
      display: 'grid',
      // From the top: a message or another step moves nothing above it.
      alignContent: 'start',
      gap: 16,
      width: '100%',
      maxWidth: 420,
      padding: 'clamp(0px, 9vh, 96px) 0 32px',
    },
    '& > .middle.wide': { maxWidth: 640, paddingTop: 'clamp(0px, 3vh, 48px)' },
    '& .sheet': {
      padding: '24px 28px 28px',
      background: color.surface,
      border: `1px solid ${color.hairline}`,
      borderRadius: measure.radiusLarge,
    },
    '& .sheet > header': { display: 'grid', gap: 4, marginBottom: 20 },
    '& h1': { ...theme.typography.h1 },
    '& .description': { color: color.muted, fontSize: '0.875rem', lineHeight: '1.25rem' },
    '& .ways': {
      display: 'flex',
      flexWrap: 'wrap',
      justifyContent: 'center',
      gap: 4,
    },
    '& > footer': {
      display: 'flex',
      alignItems: 'center',
      gap: 6,
      padding: '12px 0 16px',
      color: color.muted,
      fontSize: '0.75rem',
      lineHeight: '1rem',
    },
    '@media print': {
      height: 'auto',
      background: 'none',
      '& > footer, & .screen-only': { display: 'none !important' },
      '& .sheet': { border: 0, padding: 0 },
    },
  };
});

export function DoorPage(props: DoorPageProps) {
  const { title, description, lead, children, ways, wide = false } = props;
  return (
    <Root>
      <p className="brand">
        <img src="./icon.svg" alt="" />
        Amicable
      </p>
      <div className={wide ? 'middle wide' : 'middle'}>
        <div className="sheet">
          <header>
            {lead}
            <h1>{title}</h1>
            {description && <p className="description">{description}</p>}
          </header>
          {children}
        </div>
        {ways && <div className="ways">{ways}</div>}
      </div>
      <footer>
        <LockIcon size={12} />
        Everything stays on this computer, encrypted.
      </footer>
    </Root>
  );
}

/** The fields of a door's form above its buttons. */
export const DoorForm = styled('form')({
  display: 'grid',
  gap: 16,
  '& > .buttons': { display: 'flex', alignItems: 'center', gap: 8, marginTop: 8 },
  '& > .buttons > .end': { marginLeft: 'auto' },
});
