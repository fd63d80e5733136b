/**
 * Activities name the script and version that was read, so the words of a version never change.
 * When this test fails: raise the script's version, then write the new fingerprint here.
 */
import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { scripts } from '../../../../shared/domain/script/scripts.ts';

const fingerprints: Readonly<Record<string, string>> = {
  'outbound-call@2': '2df7a2f2b7e17db7',
  'inbound-call@2': '400a1bf66e4caab9',
  'walk-in@2': '7604184a6b043282',
  'voicemail@1': '648e1b3ca309c8ff',
};

it.each(scripts.map((script) => [`${script.id}@${script.version}`, script] as const))(
  '%s says exactly what it said when it was released',
  (name, script) => {
    const digest = createHash('sha256').update(JSON.stringify(script)).digest('hex');
    expect(digest.slice(0, 16)).toBe(fingerprints[name]);
  },
);
