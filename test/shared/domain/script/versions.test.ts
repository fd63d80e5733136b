/**
 * Activities name the script and version that was read, so the words of a version never change.
 * When this test fails: raise the script's version, then write the new fingerprint here.
 */
import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { scripts } from '../../../../shared/domain/script/scripts.ts';

const fingerprints: Readonly<Record<string, string>> = {
  'outbound-call@1': '18f53756b38357ba',
  'inbound-call@1': 'd2f861f57b85727a',
  'walk-in@1': '3be7f61a141c564a',
  'voicemail@1': '648e1b3ca309c8ff',
};

it.each(scripts.map((script) => [`${script.id}@${script.version}`, script] as const))(
  '%s says exactly what it said when it was released',
  (name, script) => {
    const digest = createHash('sha256').update(JSON.stringify(script)).digest('hex');
    expect(digest.slice(0, 16)).toBe(fingerprints[name]);
  },
);
