/** The names of every channel, without their schemas: what the sandboxed preload may know. */
export const channelNames = [
  'desk.status',
  'desk.create',
  'desk.unlock',
  'desk.recover',
  'desk.lock',
  'desk.touch',
  'desk.changePassphrase',
  'desk.settings',
  'desk.saveSettings',
  'jobs.get',
  'jobs.cancel',
  'documents.read',
] as const;

export type ChannelName = (typeof channelNames)[number];
