import { describe, expect, test } from 'vitest';
import { usZones } from '../../../../shared/compliance/zones/us-zones.ts';
import { zonesForZip } from '../../../../shared/compliance/zones/zip-zones.ts';

const EASTERN = 'America/New_York';
const CENTRAL = 'America/Chicago';
const MOUNTAIN = 'America/Denver';
const ARIZONA = 'America/Phoenix';
const PACIFIC = 'America/Los_Angeles';

describe('ZIP codes that popular packages get wrong', () => {
  test.each([
    ['46402', CENTRAL, 'Gary IN'],
    ['42001', CENTRAL, 'Paducah KY'],
    ['47630', CENTRAL, 'Newburgh IN'],
    ['97914', MOUNTAIN, 'Ontario OR'],
    ['32501', CENTRAL, 'Pensacola FL'],
    ['79846', CENTRAL, 'Redford TX'],
    ['86045', MOUNTAIN, 'Tuba City AZ, Navajo Nation'],
    ['86515', MOUNTAIN, 'Window Rock AZ, Navajo Nation'],
    ['89883', MOUNTAIN, 'West Wendover NV, by exception'],
    ['58801', CENTRAL, 'Williston ND'],
    ['55605', CENTRAL, 'Grand Portage MN'],
  ])('%s counts %s (%s)', (zip, zone) => {
    expect(zonesForZip(zip)).toContain(zone);
  });

  test('places well inside a zone have that zone alone', () => {
    expect(zonesForZip('42001')).toEqual([CENTRAL]);
    expect(zonesForZip('47630')).toEqual([CENTRAL]);
    expect(zonesForZip('32501')).toEqual([CENTRAL]);
    expect(zonesForZip('79846')).toEqual([CENTRAL]);
    expect(zonesForZip('10001')).toEqual([EASTERN]);
    expect(zonesForZip('60601')).toEqual([CENTRAL]);
    expect(zonesForZip('83702')).toEqual([MOUNTAIN]);
    expect(zonesForZip('83814')).toEqual([PACIFIC]);
  });
});

describe('places with clocks of their own', () => {
  test('Arizona keeps standard time, also in a ZIP of post office boxes', () => {
    expect(zonesForZip('85001')).toEqual([ARIZONA]);
    expect(zonesForZip('85701')).toEqual([ARIZONA]);
  });

  test('a Navajo town next to Hopi villages may live by either clock', () => {
    expect(zonesForZip('86045')).toEqual([MOUNTAIN, ARIZONA]);
    expect(zonesForZip('86030')).toContain(ARIZONA);
    expect(zonesForZip('86515')).toEqual([MOUNTAIN]);
  });

  test('Indiana is split', () => {
    expect(zonesForZip('46201')).toEqual([EASTERN]);
    expect(zonesForZip('46402')).toContain(CENTRAL);
    expect(zonesForZip('47711')).toContain(CENTRAL);
  });

  test('Alaska, the Aleutians, Hawaii and the territories', () => {
    expect(zonesForZip('99501')).toEqual(['America/Anchorage']);
    expect(zonesForZip('99546')).toEqual(['America/Adak']);
    expect(zonesForZip('96801')).toEqual(['Pacific/Honolulu']);
    expect(zonesForZip('00901')).toEqual(['America/Puerto_Rico']);
    expect(zonesForZip('00801')).toEqual(['America/Puerto_Rico']);
    expect(zonesForZip('96910')).toEqual(['Pacific/Guam']);
    expect(zonesForZip('96951')).toEqual(['Pacific/Guam']);
    expect(zonesForZip('96799')).toEqual(['Pacific/Pago_Pago']);
  });
});

describe('the edges of the table', () => {
  test('a border town has the zones of both sides', () => {
    expect(zonesForZip('37402')).toEqual([EASTERN, CENTRAL]);
    expect(zonesForZip('89883')).toEqual([MOUNTAIN, PACIFIC]);
  });

  test('a ZIP the data set lacks has the zones of its prefix', () => {
    expect(zonesForZip('30301')).toEqual([EASTERN]);
    expect(zonesForZip('77001')).toEqual([CENTRAL]);
    expect(zonesForZip('88510')).toEqual([MOUNTAIN]);
  });

  test('military, Micronesian and unassigned ZIPs are unknown', () => {
    for (const zip of ['09001', '34001', '96201', '96939', '96960', '00000', '21300']) {
      expect(zonesForZip(zip)).toEqual([]);
    }
  });

  test('ZIP+4 is read, anything else is unknown', () => {
    expect(zonesForZip('10001-1234')).toEqual([EASTERN]);
    expect(zonesForZip('100011234')).toEqual([EASTERN]);
    for (const text of ['', '1001', '1000A', '10001-12', ' 10001']) {
      expect(zonesForZip(text)).toEqual([]);
    }
  });

  test('the last and the first ZIP of the table answer', () => {
    expect(zonesForZip('99950')).toContain('America/Anchorage');
    expect(zonesForZip('00501')).toEqual([EASTERN]);
  });

  test('every ZIP of a state in one zone counts that zone', () => {
    const states: readonly (readonly [number, number, string])[] = [
      [1000, 8999, EASTERN],
      [10000, 21299, EASTERN],
      [21400, 26899, EASTERN],
      [27000, 31999, EASTERN],
      [39800, 39999, EASTERN],
      [43000, 45999, EASTERN],
      [35000, 36999, CENTRAL],
      [38600, 39799, CENTRAL],
      [50000, 52899, CENTRAL],
      [53000, 56799, CENTRAL],
      [60000, 65899, CENTRAL],
      [70000, 74999, CENTRAL],
      [59000, 59999, MOUNTAIN],
      [80000, 83199, MOUNTAIN],
      [84000, 84799, MOUNTAIN],
      [87000, 88499, MOUNTAIN],
      [90000, 96199, PACIFIC],
      [98000, 99499, PACIFIC],
    ];
    const wrong: string[] = [];
    for (const [first, last, zone] of states) {
      for (let number = first; number <= last; number += 1) {
        const zip = String(number).padStart(5, '0');
        const zones = zonesForZip(zip);
        if (zones.length > 0 && !zones.includes(zone)) wrong.push(zip);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('no ZIP names a zone outside the list', () => {
    const known: readonly string[] = usZones;
    for (let number = 0; number < 100_000; number += 7) {
      for (const zone of zonesForZip(String(number).padStart(5, '0'))) {
        expect(known).toContain(zone);
      }
    }
  });
});
