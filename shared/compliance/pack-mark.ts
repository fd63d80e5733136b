/** The rule pack that judged a contact, as it stands among the rule ids of an activity: `pack:2026-11-27.1`. */

const prefix = 'pack:';

export function packMark(version: string): string {
  return `${prefix}${version}`;
}

/** The version in an activity's rule ids; undefined where nothing was judged. */
export function judgingPack(ruleIds: readonly string[]): string | undefined {
  return ruleIds.find((id) => id.startsWith(prefix))?.slice(prefix.length);
}
