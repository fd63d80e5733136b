/** The few names between preload and shell; the backend's channels all travel through `call`. */
export const shellChannels = {
  call: 'amicable:call',
  event: 'amicable:event',
  command: 'amicable:command',
  pickFile: 'amicable:pick-file',
  saveDocument: 'amicable:save-document',
  printDocument: 'amicable:print-document',
  getPreferences: 'amicable:get-preferences',
  setPreferences: 'amicable:set-preferences',
  copyText: 'amicable:copy-text',
  openExternal: 'amicable:open-external',
} as const;
