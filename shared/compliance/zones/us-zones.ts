/**
 * The eleven clocks people live by in the United States and its territories, each under the IANA name
 * that stands for all names keeping the same time today (Detroit, Boise, Indianapolis and so on).
 */

type ZoneInfo = {
  /** How an agent says it. */
  readonly label: string;
  /** Abbreviation by offset from UTC in minutes. */
  readonly abbreviations: Readonly<Record<number, string>>;
};

const zones = {
  'America/New_York': { label: 'Eastern', abbreviations: { [-300]: 'EST', [-240]: 'EDT' } },
  'America/Chicago': { label: 'Central', abbreviations: { [-360]: 'CST', [-300]: 'CDT' } },
  'America/Denver': { label: 'Mountain', abbreviations: { [-420]: 'MST', [-360]: 'MDT' } },
  'America/Phoenix': { label: 'Arizona', abbreviations: { [-420]: 'MST' } },
  'America/Los_Angeles': { label: 'Pacific', abbreviations: { [-480]: 'PST', [-420]: 'PDT' } },
  'America/Anchorage': { label: 'Alaska', abbreviations: { [-540]: 'AKST', [-480]: 'AKDT' } },
  'America/Adak': { label: 'Aleutian', abbreviations: { [-600]: 'HST', [-540]: 'HDT' } },
  'Pacific/Honolulu': { label: 'Hawaii', abbreviations: { [-600]: 'HST' } },
  'America/Puerto_Rico': { label: 'Atlantic', abbreviations: { [-240]: 'AST' } },
  'Pacific/Guam': { label: 'Chamorro', abbreviations: { 600: 'ChST' } },
  'Pacific/Pago_Pago': { label: 'Samoa', abbreviations: { [-660]: 'SST' } },
} as const satisfies Record<string, ZoneInfo>;

export type UsZone = keyof typeof zones;

/** Every zone the ZIP and area code tables speak of, from the mainland outward. */
export const usZones = Object.keys(zones) as readonly UsZone[];

const byName: Readonly<Record<string, ZoneInfo>> = zones;

/** `Eastern` for `America/New_York`; the IANA name itself for a zone outside the list. */
export function zoneLabel(zone: string): string {
  return byName[zone]?.label ?? zone;
}

/** `EDT`, `AKST`; `UTC+9` or `UTC-4:30` for a zone or offset outside the list. */
export function zoneAbbreviation(zone: string, offsetMinutes: number): string {
  const known = byName[zone]?.abbreviations[offsetMinutes];
  if (known !== undefined) return known;
  const size = Math.abs(offsetMinutes);
  const minutes = size % 60;
  const rest = minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`;
  return `UTC${offsetMinutes < 0 ? '-' : '+'}${Math.floor(size / 60)}${rest}`;
}

/** Sorts and deduplicates, known zones in the order of the list, others after them by name. */
export function zoneSet(names: Iterable<string>): readonly string[] {
  const order: readonly string[] = usZones;
  const rank = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
  return [...new Set(names)].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}
