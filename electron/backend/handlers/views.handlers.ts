import { changeViewName, removeView, saveView } from '../services/queue/saved-views.ts';
import { listViews } from '../store/views.store.ts';
import type { Handlers } from './handler.ts';

export const viewsHandlers: Handlers<'views'> = {
  'views.list': (context) => listViews(context.db),
  'views.save': (context, input) => saveView(context, input),
  'views.rename': (context, input) => changeViewName(context, input),
  'views.remove': (context, input) => removeView(context, input),
};
