/** A machine answers: the limited-content message word for word, or none. */
import type { Script, Step } from '../script.ts';
import { limitedContentMessage } from '../words.ts';
import { choice, end, question } from './parts/write.ts';

export const voicemailSteps: readonly Step[] = [
  question(
    'anyone',
    'voicemail',
    limitedContentMessage,
    [
      choice('1', 'left', 'Message left, word for word', 'end_voicemail_left'),
      choice('2', 'not_left', 'No message left', 'end_voicemail_none'),
    ],
    {
      cue: 'Exactly these words, nothing before or after. No message when the number is known to be someone else’s or a workplace.',
      when: { flag: 'agency_name_neutral', otherwise: 'voicemail_none' },
      limitedContent: true,
      unattended: true,
    },
  ),
  question(
    'anyone',
    'voicemail_none',
    null,
    [choice('1', 'hung_up', 'Hung up', 'end_voicemail_none')],
    {
      cue: 'Leave no message: our name alone would say too much. Hang up.',
      unattended: true,
    },
  ),
  end('anyone', 'end_voicemail_left', 'VOICEMAIL_LEFT', null),
  end('anyone', 'end_voicemail_none', 'VOICEMAIL_NO_MESSAGE', null),
];

export const voicemail: Script = {
  id: 'voicemail',
  version: 1,
  channel: 'voicemail',
  title: 'Voicemail',
  first: 'voicemail',
  steps: voicemailSteps,
  always: { beforeRightParty: [], afterRightParty: [] },
};
