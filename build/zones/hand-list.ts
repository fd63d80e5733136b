/**
 * What polygons cannot know about ZIP codes: exceptions by order of the Department of Transportation,
 * towns that keep their neighbor's time, islands, and prefixes without any ZIP in the data set.
 */
import type { UsZone } from '../../shared/compliance/zones/us-zones.ts';

type Addition = { readonly zones: readonly UsZone[]; readonly zips: string };

/** Exceptions and local customs, added to whatever the map says. */
const exceptions: readonly Addition[] = [
  // West Wendover NV (by order) and Jackpot NV (by custom) keep Mountain time; McDermitt NV lies on the line.
  { zones: ['America/Denver'], zips: '89883 89825 89421' },
  // Kenton OK keeps Mountain time by custom, Central by law.
  { zones: ['America/Chicago', 'America/Denver'], zips: '73946' },
  // Colorado City AZ, and Hopi villages inside the Navajo Nation, Moenkopi at Tuba City among them.
  { zones: ['America/Phoenix'], zips: '86021 86030 86034 86039 86042 86043 86045' },
  // Hyder AK keeps the time of Stewart, British Columbia.
  { zones: ['America/Los_Angeles'], zips: '99923' },
];

/**
 * ZIPs at or within 15 miles of a boundary of 49 CFR part 71 that the simplified polygons of the lookup
 * package put wholly on one side; found by comparing it with full-resolution boundaries.
 */
const missedByMap: readonly Addition[] = [
  {
    zones: ['America/Chicago'],
    zips: `
      30726 31805 32320 32328 37748 37755 37763 37841 40009 40121 40160 42539 42566 42647 47123
      47140 47145 47175 47564 47975 49101 49106 49903 49919 49961 49967 49970 55605 57660 58634
      58640 58801 58830 58831 58833 58835 58838 58844 58845 58853 58856 59211 59212 59219 59221
      59275 67731 67741 67756 67857 67878 67879 69021 69030 69041 69144 69150 80735 80758 81029
      88256 88263 88268`,
  },
  {
    zones: ['America/New_York'],
    zips: `
      32443 32445 35959 35967 36272 36312 36321 36343 36370 36376 38554 38572 42746 49812 49821
      49847 49863 54210 54559 54861 62815 62818`,
  },
  {
    zones: ['America/Denver'],
    zips: `
      58570 67950 67953 69161 69166 69201 69212 79001 79035 79346 79347 83525 83611 86023 86029
      86032 89027 97819 97837 97884`,
  },
  {
    zones: ['America/Los_Angeles'],
    zips: `
      59830 59842 59853 59866 59867 59874 59935 83610 83802 83846 83873 83874 84728 84753 86444`,
  },
  {
    zones: ['America/Phoenix'],
    zips: `
      84741 84745 84763 84767 84784 86035 86510 86520 89156 92266`,
  },
];

/** The additions of the hand list for one ZIP. */
export const addedZones: ReadonlyMap<string, ReadonlySet<UsZone>> = (() => {
  const byZip = new Map<string, Set<UsZone>>();
  for (const { zones, zips } of [...exceptions, ...missedByMap]) {
    for (const zip of zips.trim().split(/\s+/)) {
      const known = byZip.get(zip) ?? new Set<UsZone>();
      for (const zone of zones) known.add(zone);
      byZip.set(zip, known);
    }
  }
  return byZip;
})();

/** Replaces whatever the map says; the data set's polygons are wrong or foreign there. */
export const replacedZones: Readonly<Record<string, readonly UsZone[]>> = {
  '96799': ['Pacific/Pago_Pago'], // American Samoa; the map says Apia
};

/** First and last ZIP of islands that share a prefix with places in other zones. */
export const zoneRanges: readonly {
  readonly first: number;
  readonly last: number;
  readonly zones: readonly UsZone[];
}[] = [
  { first: 96910, last: 96932, zones: ['Pacific/Guam'] },
  { first: 96950, last: 96952, zones: ['Pacific/Guam'] }, // Northern Mariana Islands
];

/**
 * Prefixes whose missing ZIPs stay unknown. 969 also serves Palau, Micronesia and the Marshall Islands.
 * Military prefixes (090-098, 340, 962-966) have no ZIP in the data set and stay unknown by that.
 */
export const prefixesWithoutFallback: readonly string[] = ['969'];

/** Prefixes of post office boxes and single large receivers, absent from the data set. */
export const prefixZones: Readonly<Record<string, readonly UsZone[]>> = {
  '005': ['America/New_York'], // Holtsville NY
  '055': ['America/New_York'], // Andover MA
  '192': ['America/New_York'], // Philadelphia PA
  '311': ['America/New_York'], // Atlanta GA
  '332': ['America/New_York'], // Miami FL
  '375': ['America/Chicago'], // Memphis TN
  '399': ['America/New_York'], // Atlanta GA
  '459': ['America/New_York'], // Cincinnati OH
  '509': ['America/Chicago'], // Des Moines IA
  '555': ['America/Chicago'], // Minneapolis MN
  '569': ['America/New_York'], // Washington DC
  '649': ['America/Chicago'], // Kansas City MO
  '733': ['America/Chicago'], // Austin TX
  '842': ['America/Denver'], // Salt Lake City UT
  '885': ['America/Denver'], // El Paso TX
  '889': ['America/Los_Angeles'], // Las Vegas NV
  '901': ['America/Los_Angeles'], // Los Angeles CA
  '938': ['America/Los_Angeles'], // Fresno CA
  '942': ['America/Los_Angeles'], // Sacramento CA
};
