/** `npm run -s channels`: every IPC channel with its input and output as JSON Schema. */
import { z } from 'zod';
import { channelNames } from '../shared/ipc/channels.ts';
import { contract } from '../shared/ipc/contract.ts';

const channels = channelNames.map((channel) => {
  const { kind, whileLocked, input, output } = contract[channel];
  return {
    channel,
    kind,
    whileLocked,
    input: z.toJSONSchema(input, { io: 'input' }),
    output: z.toJSONSchema(output, { io: 'input' }),
  };
});
process.stdout.write(`${JSON.stringify(channels, null, 2)}\n`);
