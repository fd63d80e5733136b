/** The names of every channel, without their schemas: what the sandboxed preload may know. */
export const channelNames = [
  'desk.status',
  'desk.create',
  'desk.unlock',
  'desk.recover',
  'desk.lock',
  'desk.touch',
  'desk.changePassphrase',
  'desk.replaceRecoveryCode',
  'desk.settings',
  'desk.saveSettings',
  'backups.list',
  'backups.make',
  'backups.restore',
  'checks.verify',
  'checks.diagnostics',
  'jobs.get',
  'jobs.cancel',
  'documents.read',
] as const;

export type ChannelName = (typeof channelNames)[number];
