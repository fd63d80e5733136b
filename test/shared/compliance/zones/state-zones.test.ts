import { describe, expect, test } from 'vitest';
import { areaCodeGroups } from '../../../../shared/compliance/zones/area-codes.data.ts';
import { zonesForState } from '../../../../shared/compliance/zones/state-zones.ts';
import { stateNames } from '../../../../shared/domain/placement/states.ts';

describe('zones of a state', () => {
  test.each([
    ['CA', 'America/Los_Angeles'],
    ['TN', 'America/New_York'],
    ['TN', 'America/Chicago'],
    ['FL', 'America/Chicago'],
    ['ND', 'America/Denver'],
    ['ID', 'America/Los_Angeles'],
    ['AK', 'America/Adak'],
    ['AZ', 'America/Phoenix'],
    ['hi', 'Pacific/Honolulu'],
    ['MP', 'Pacific/Guam'],
  ])('%s has %s among them', (state, zone) => {
    expect(zonesForState(state)).toContain(zone);
  });

  test('cover those of its area codes', () => {
    const abroad = areaCodeGroups.filter(
      ({ state, zones }) => !zones.every((zone) => zonesForState(state).includes(zone)),
    );
    expect(abroad).toEqual([]);
  });

  test('are known wherever mail goes but to the forces and to associated states', () => {
    const unknown = Object.keys(stateNames).filter((state) => zonesForState(state).length === 0);
    expect(unknown).toEqual(['FM', 'MH', 'PW', 'AA', 'AE', 'AP']);
    expect(zonesForState('')).toEqual([]);
  });
});
