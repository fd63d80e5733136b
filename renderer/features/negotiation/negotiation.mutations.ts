/** What the agent does while negotiating. Each dialog or button keeps one request for its one act. */
import { useState } from 'react';
import type { ChannelName } from '../../../shared/ipc/channels.ts';
import { newRequestId } from '../../client/ask.ts';
import { useWrite } from '../../client/use-ask.ts';

/** One request for as long as the component is on screen. */
function useOneWrite<C extends ChannelName>(channel: C) {
  const [requestId] = useState(newRequestId);
  return useWrite(channel, requestId);
}

export const useAcceptOffer = () => useOneWrite('negotiation.accept');
export const useSaveWorksheet = () => useOneWrite('negotiation.saveWorksheet');
export const useMakePromise = () => useOneWrite('promises.make');
export const useCancelPlan = () => useOneWrite('plans.cancel');
export const useCancelPromise = () => useWrite('promises.cancel');
export const useRecordOffer = () => useWrite('negotiation.record');
export const useAnswerOffer = () => useWrite('negotiation.answer');
