/** The one list of call scripts. A new script is a file registered here; a changed one has a new version. */
import type { Script, ScriptChannel } from './script.ts';
import { inboundCall } from './scripts/inbound-call.ts';
import { outboundCall } from './scripts/outbound-call.ts';
import { voicemail } from './scripts/voicemail.ts';
import { walkIn } from './scripts/walk-in.ts';

export const scripts: readonly Script[] = [outboundCall, inboundCall, walkIn, voicemail];

/** The script with this id and version; undefined when the desk no longer has it. */
export function findScript(id: string, version: number): Script | undefined {
  return scripts.find((script) => script.id === id && script.version === version);
}

const byChannel: Readonly<Record<ScriptChannel, Script>> = {
  outbound_call: outboundCall,
  inbound_call: inboundCall,
  walk_in: walkIn,
  voicemail,
};

/** The script that a new encounter of this kind begins with. */
export function scriptFor(channel: ScriptChannel): Script {
  return byChannel[channel];
}
