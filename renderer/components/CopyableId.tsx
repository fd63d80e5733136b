/** A number people read aloud or paste: account, receipt, batch. One press copies it. */
import IconButton from '@mui/material/IconButton';
import { styled } from '@mui/material/styles';
import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { copyText } from '../client/copy-text.ts';
import { figures } from '../theme/mixins.ts';
import { CheckIcon, CopyIcon } from './icons/icons.ts';
import { useAnnounce } from './LiveRegion.tsx';

export type CopyableIdProps = {
  readonly value: string;
  /** What it is, for the button's name: `account number`. */
  readonly what: string;
  /** Shown instead of the value when it is long or masked; the value is what is copied. */
  readonly shown?: string | undefined;
};

const Root = styled('span')({
  ...figures,
  display: 'inline-flex',
  alignItems: 'center',
  gap: 2,
  whiteSpace: 'nowrap',
  '& .whole': { whiteSpace: 'normal', overflowWrap: 'anywhere' },
  '& button': { width: 24, height: 24 },
});

export function CopyableId({ value, what, shown }: CopyableIdProps) {
  const text = useRef<HTMLSpanElement>(null);
  const [copied, setCopied] = useState(false);
  const [isRefused, setRefused] = useState(false);
  const announce = useAnnounce();
  useEffect(() => {
    if (!copied) return undefined;
    const timer = setTimeout(() => setCopied(false), 2000);
    return () => clearTimeout(timer);
  }, [copied]);
  // The whole value, not what is shown for it, is what Ctrl+C then copies.
  const selectWhole = () => {
    flushSync(() => setRefused(true));
    if (text.current !== null) getSelection()?.selectAllChildren(text.current);
    announce('Press Ctrl+C to copy the selected text.');
  };
  const copy = async () => {
    if (!(await copyText(value))) return selectWhole();
    setCopied(true);
    announce(`Copied ${what}.`);
  };
  return (
    <Root>
      <span ref={text} className={isRefused ? 'whole' : undefined}>
        {isRefused ? value : (shown ?? value)}
      </span>
      <IconButton size="small" aria-label={`Copy ${what}`} onClick={copy}>
        {copied ? <CheckIcon size={14} /> : <CopyIcon size={14} />}
      </IconButton>
    </Root>
  );
}
