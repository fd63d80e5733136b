/** From a point on the map to the US zones in force there and around it. */
import lookUp from '@photostructure/tz-lookup';
import { type UsZone, usZones } from '../../shared/compliance/zones/us-zones.ts';

export type Point = { readonly latitude: number; readonly longitude: number };

/** IANA names that keep the same time today as one of the zones in the list. */
const sameTime: Readonly<Record<string, UsZone>> = {
  'America/Detroit': 'America/New_York',
  'America/Indiana/Indianapolis': 'America/New_York',
  'America/Indiana/Marengo': 'America/New_York',
  'America/Indiana/Petersburg': 'America/New_York',
  'America/Indiana/Vevay': 'America/New_York',
  'America/Indiana/Vincennes': 'America/New_York',
  'America/Indiana/Winamac': 'America/New_York',
  'America/Kentucky/Louisville': 'America/New_York',
  'America/Kentucky/Monticello': 'America/New_York',
  'America/Indiana/Knox': 'America/Chicago',
  'America/Indiana/Tell_City': 'America/Chicago',
  'America/Menominee': 'America/Chicago',
  'America/North_Dakota/Beulah': 'America/Chicago',
  'America/North_Dakota/Center': 'America/Chicago',
  'America/North_Dakota/New_Salem': 'America/Chicago',
  'America/Boise': 'America/Denver',
  'America/Juneau': 'America/Anchorage',
  'America/Metlakatla': 'America/Anchorage',
  'America/Nome': 'America/Anchorage',
  'America/Sitka': 'America/Anchorage',
  'America/Yakutat': 'America/Anchorage',
  'America/St_Thomas': 'America/Puerto_Rico',
  'Pacific/Saipan': 'Pacific/Guam',
};

const MILES_PER_DEGREE = 69.05;
const BEARINGS = 24;

/** The US zone at a point; undefined over the border or at sea. */
export function zoneAt({ latitude, longitude }: Point): UsZone | undefined {
  const name = lookUp(latitude, longitude);
  return usZones.find((zone) => zone === name) ?? sameTime[name];
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

/** Miles between two points; flat-earth arithmetic, good to a percent over the distances used here. */
export function milesBetween(a: Point, b: Point): number {
  const north = (b.latitude - a.latitude) * MILES_PER_DEGREE;
  const east =
    (b.longitude - a.longitude) *
    MILES_PER_DEGREE *
    Math.cos(radians((a.latitude + b.latitude) / 2));
  return Math.hypot(north, east);
}

function ring(center: Point, miles: number): readonly Point[] {
  const perLongitude = MILES_PER_DEGREE * Math.cos(radians(center.latitude));
  return Array.from({ length: BEARINGS }, (_, index) => {
    const bearing = (index * 2 * Math.PI) / BEARINGS;
    const longitude = center.longitude + (miles * Math.sin(bearing)) / perLongitude;
    return {
      latitude: center.latitude + (miles * Math.cos(bearing)) / MILES_PER_DEGREE,
      longitude: longitude < -180 ? longitude + 360 : longitude > 180 ? longitude - 360 : longitude,
    };
  });
}

/** Zones at the point and within `miles` of it; widens up to 80 miles until it meets a US zone. */
export function zonesAround(center: Point, miles: number): ReadonlySet<UsZone> {
  const found = new Set<UsZone>();
  const here = zoneAt(center);
  if (here) found.add(here);
  for (let radius = 2.5; radius <= 80; radius += 2.5) {
    if (radius > miles && found.size > 0) break;
    for (const point of ring(center, radius)) {
      const zone = zoneAt(point);
      if (zone) found.add(zone);
    }
  }
  return found;
}
