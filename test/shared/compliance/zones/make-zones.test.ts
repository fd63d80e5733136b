import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { computeZipZones, renderDataModule } from '../../../../build/zones/make-zones.ts';
import { zonesAround } from '../../../../build/zones/map-zones.ts';

describe('the generator of the ZIP table', () => {
  test('makes exactly the committed file', () => {
    const committed = new URL(
      '../../../../shared/compliance/zones/zip-zones.data.ts',
      import.meta.url,
    );
    const made = renderDataModule(computeZipZones());
    expect(made).toBe(readFileSync(committed, 'utf8'));
    expect(made.length).toBeLessThan(150_000);
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
