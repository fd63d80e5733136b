/** Enter on a choice submits the dialog, as it does on a text; Space and arrows still open and choose. */
import { styled } from '@mui/material/styles';
import type { KeyboardEvent, ReactNode } from 'react';

const Room = styled('div')({});

export function EnterSubmits({ children }: { readonly children: ReactNode }) {
  const onKeyDown = (event: KeyboardEvent) => {
    const { target } = event;
    if (event.key !== 'Enter' || !(target instanceof HTMLSelectElement)) return;
    event.preventDefault();
    target.form?.requestSubmit();
  };
  return <Room onKeyDown={onKeyDown}>{children}</Room>;
}
