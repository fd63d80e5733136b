/** What must be read aloud word for word, ticked with its time; and what is still due from before. */
import { styled } from '@mui/material/styles';
import type { DisclosureId, Language } from '../../../shared/domain/script/script.ts';
import { keysOf } from '../../commands/keys.ts';
import { CheckRow } from '../../components/CheckRow.tsx';
import { KeyHint } from '../../components/KeyHint.tsx';
import { secondText } from '../account/words.ts';

const titles: Readonly<Record<DisclosureId, string>> = {
  recording: 'Recording notice read aloud',
  mini_miranda_full: 'Disclosure read aloud',
  mini_miranda_short: 'Disclosure read aloud',
  time_barred: 'Caution on the age of the debt read aloud',
};

const Block = styled('div')(({ theme }) => {
  const { color, measure } = theme.tokens;
  const tone = color.tone.attention;
  return {
    padding: '10px 12px 8px',
    borderRadius: measure.radius,
    backgroundColor: color.sunken,
    boxShadow: `inset 0 0 0 1px ${color.hairline}`,
    '&[data-due]': { backgroundColor: tone.tint, boxShadow: `inset 0 0 0 1px ${tone.edge}` },
    '& .text': {
      marginBottom: 6,
      fontSize: '1rem',
      lineHeight: '1.5rem',
      fontWeight: 550,
      maxWidth: '64ch',
      textWrap: 'pretty',
    },
    '& .due': { fontSize: '0.75rem', fontWeight: 650, color: tone.text },
  };
});

type Current = {
  readonly id: DisclosureId;
  readonly text: string;
  readonly tickedAt: string | null;
};

type DisclosuresProps = {
  readonly zone: string;
  readonly language?: Language;
  readonly onRead: (id: DisclosureId) => void;
} & (
  | { readonly current: Current; readonly due?: undefined }
  | {
      readonly current?: undefined;
      readonly due: readonly { readonly id: DisclosureId; readonly text: string }[];
    }
);

export function Disclosures({ current, due = [], zone, language, onRead }: DisclosuresProps) {
  if (current) {
    return <OneDisclosure disclosure={current} zone={zone} language={language} onRead={onRead} />;
  }
  return due.map((missed) => (
    <OneDisclosure
      key={missed.id}
      isDue
      disclosure={{ ...missed, tickedAt: null }}
      zone={zone}
      language={language}
      onRead={onRead}
    />
  ));
}

type OneProps = {
  readonly disclosure: Current;
  readonly isDue?: boolean;
  readonly zone: string;
  readonly language: Language | undefined;
  readonly onRead: (id: DisclosureId) => void;
};

function OneDisclosure({ disclosure, isDue = false, zone, language, onRead }: OneProps) {
  const { id, text, tickedAt } = disclosure;
  const keys = keysOf('call.read');
  return (
    <Block
      data-due={isDue || undefined}
      data-step-focus-within={(!isDue && tickedAt === null) || undefined}
    >
      {isDue && <p className="due">Still to be read</p>}
      <p className="text" lang={language}>
        “{text}”
      </p>
      <CheckRow
        label={titles[id]}
        checked={tickedAt !== null}
        onChange={(isRead) => {
          if (isRead) onRead(id);
        }}
        aside={
          tickedAt === null ? keys && <KeyHint keys={keys} /> : `read ${secondText(tickedAt, zone)}`
        }
      />
    </Block>
  );
}
