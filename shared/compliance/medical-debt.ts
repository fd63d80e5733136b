/** Duties that a state attaches to medical debt before anything is done to collect it. */

const care =
  /\b(medic\w*|hospital|clinic\w*|physician|doctor|patient|outpatient|inpatient|emergency|ambulance|surg\w*|dent\w*|laborator\w*|lab|radiolog\w*|imaging|x-?ray|therap\w*|health\w*|nurs\w*|pharmac\w*|anesthes\w*|urgent care)\b/i;

/** Whether a product, as the placement words it, is medical care; a doubtful word counts as such. */
export function isMedical(product: string): boolean {
  return care.test(product);
}

/**
 * What must have gone before any letter or call about a medical debt of somebody who lives there, as a
 * sentence; undefined where nothing must (Nev. Rev. Stat. 649.366).
 */
export function medicalDuty(debt: {
  /** Postal abbreviation. */
  readonly state: string;
  readonly product: string;
}): string | undefined {
  if (debt.state !== 'NV' || !isMedical(debt.product)) return undefined;
  return 'Nevada: a notice about a medical debt must be mailed at least 60 days before anything else is done to collect it (NRS 649.366). The desk does not make this notice: ask the office.';
}
