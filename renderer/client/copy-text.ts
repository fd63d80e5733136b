/** Puts text on the clipboard through the host. */
import { amicable } from './amicable.ts';

/** @returns whether it is there; a browser may refuse */
export async function copyText(text: string): Promise<boolean> {
  return (await amicable.copyText(text)).ok;
}
