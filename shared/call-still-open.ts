/** The question before a call is left without wrap-up, in the page and natively. Names nobody: a title may be seen. */
export const callStillOpen = {
  title: 'The call is still open',
  body: 'It has not been wrapped up. Script and note are kept, and no other call can start until it is.',
  stay: 'Stay',
  leave: 'Leave, keep it open',
  lock: 'Lock, keep it open',
} as const;
