import { getWorkspace } from '../services/account/get-workspace.ts';
import { timelineOf } from '../services/account/list-timeline.ts';
import { addNote, saveNoteDraft } from '../services/account/notes.ts';
import { setNextAction } from '../services/account/set-next-action.ts';
import type { Handlers } from './handler.ts';

export const accountsHandlers: Omit<Handlers<'accounts'>, 'accounts.search'> = {
  'accounts.get': (context, input) => getWorkspace(context, input),
  'accounts.timeline': (context, input) => timelineOf(context, input),
  'accounts.addNote': (context, input) => addNote(context, input),
  'accounts.saveNoteDraft': (context, input) => saveNoteDraft(context, input),
  'accounts.setNextAction': (context, input) => setNextAction(context, input),
};
