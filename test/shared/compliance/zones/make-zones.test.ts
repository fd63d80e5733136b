import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { computeZipZones, renderDataModule } from '../../../../build/zones/make-zones.ts';
import { zonesAround } from '../../../../build/zones/map-zones.ts';
import { statePrefixes, stateZips } from '../../../../build/zones/state-prefixes.ts';
import { renderStateModule } from '../../../../build/zones/state-zones.ts';

const zipZones = computeZipZones();

function committed(name: string): string {
  const folder = '../../../../shared/compliance/zones/';
  return readFileSync(new URL(`${folder}${name}.data.ts`, import.meta.url), 'utf8');
}

describe('the generator of the ZIP and state tables', () => {
  test('makes exactly the committed files', () => {
    const made = renderDataModule(zipZones);
    expect(made).toBe(committed('zip-zones'));
    expect(made.length).toBeLessThan(150_000);
    expect(renderStateModule(zipZones)).toBe(committed('state-zones'));
  });

  test('gives every ZIP with a clock to a state', () => {
    const covered = new Set<number>();
    for (const ranges of Object.values(statePrefixes)) {
      for (const [first, last] of ranges) {
        for (let prefix = first; prefix <= last; prefix += 1) covered.add(prefix);
      }
    }
    const islands = Object.values(stateZips);
    const left = zipZones.flatMap((zones, zip) => {
      const isCovered =
        covered.has(Math.floor(zip / 100)) ||
        islands.some(([first, last]) => zip >= first && zip <= last);
      return zones.length > 0 && !isCovered ? [zip] : [];
    });
    expect(left).toEqual([]);
  });

  test('looks 15 miles around a point and never over the national border', () => {
    const chattanooga = { latitude: 35.05, longitude: -85.31 };
    expect([...zonesAround(chattanooga, 15)].sort()).toEqual([
      'America/Chicago',
      'America/New_York',
    ]);
    const laredo = { latitude: 27.5, longitude: -99.5 };
    expect([...zonesAround(laredo, 15)]).toEqual(['America/Chicago']);
  });
});
