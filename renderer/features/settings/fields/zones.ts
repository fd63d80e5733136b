/** Time zones a desk may choose: those of the United States, and the one this machine is set to. */
import type { SelectOption } from '../../../components/SelectField.tsx';

const unitedStates: readonly (readonly [zone: string, label: string])[] = [
  ['America/New_York', 'Eastern (New York)'],
  ['America/Detroit', 'Eastern (Detroit)'],
  ['America/Indiana/Indianapolis', 'Eastern (Indianapolis)'],
  ['America/Kentucky/Louisville', 'Eastern (Louisville)'],
  ['America/Chicago', 'Central (Chicago)'],
  ['America/Menominee', 'Central (Menominee)'],
  ['America/Denver', 'Mountain (Denver)'],
  ['America/Boise', 'Mountain (Boise)'],
  ['America/Phoenix', 'Arizona (Phoenix)'],
  ['America/Los_Angeles', 'Pacific (Los Angeles)'],
  ['America/Anchorage', 'Alaska (Anchorage)'],
  ['Pacific/Honolulu', 'Hawaii (Honolulu)'],
  ['America/Puerto_Rico', 'Atlantic (Puerto Rico)'],
  ['Pacific/Guam', 'Chamorro (Guam)'],
];

/** The zone this machine is set to; Central where it says nothing usable. */
export function machineZone(): string {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return timeZone.includes('/') ? timeZone : 'America/Chicago';
}

/** The choices, with `also` among them when it is none of the usual. */
export function zoneOptions(also: string): readonly SelectOption<string>[] {
  const usual = unitedStates.map(([value, label]) => ({ value, label }));
  if (usual.some(({ value }) => value === also)) return usual;
  return [...usual, { value: also, label: also.replaceAll('_', ' ') }];
}
