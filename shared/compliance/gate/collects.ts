/** Whether a contact asks for money or leads to it: answers and confirmations do not. */
import { letterTraits } from '../letter-types.ts';
import type { ContactRequest } from '../types.ts';

export function collects(request: ContactRequest): boolean {
  if (request.channel === 'letter') return letterTraits[request.letterType].collects;
  return !('message' in request) || request.message === 'collection';
}
