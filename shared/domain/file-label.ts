/** The short name under which agents speak of a placement file: `P-0412`. */

/** `Placement P-0412 NSB.csv` names itself; any other file is named after the day it was imported. */
export function fileLabel(fileName: string, importedOn: string): string {
  const own = /(?<![A-Za-z0-9])P[-_ ]?(\d{3,8})(?!\d)/i.exec(fileName)?.[1];
  return `P-${own ?? importedOn.slice(5, 7) + importedOn.slice(8, 10)}`;
}

/** The label itself, or with the first free number behind it: `P-0412-2`. */
export function freeLabel(label: string, isTaken: (label: string) => boolean): string {
  let free = label;
  for (let count = 2; isTaken(free); count += 1) free = `${label}-${count}`;
  return free;
}
