/** The files of a day's export with the words an agent knows them by, in the order of the batch. */

export const exportFiles = [
  'activities.csv',
  'payments.csv',
  'receipts.csv',
  'offers.csv',
  'promises.csv',
  'plans.csv',
  'letters.csv',
  'messages.csv',
  'contact_changes.csv',
  'account_status.csv',
  'cash_close.csv',
] as const;

export type ExportFile = (typeof exportFiles)[number];

export const exportFileLabels: Readonly<Record<ExportFile, string>> = {
  'activities.csv': 'Activities',
  'payments.csv': 'Payments',
  'receipts.csv': 'Receipts',
  'offers.csv': 'Offers',
  'promises.csv': 'Promises',
  'plans.csv': 'Plans',
  'letters.csv': 'Letters',
  'messages.csv': 'Messages',
  'contact_changes.csv': 'Contact changes',
  'account_status.csv': 'Account status',
  'cash_close.csv': 'Cash count',
};
