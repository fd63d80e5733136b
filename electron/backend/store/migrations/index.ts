/** Every migration in order. A landed migration is never edited: add the next file. */
import { sql as desk } from './0001-desk.ts';
import { sql as portfolio } from './0002-portfolio.ts';
import { sql as activities } from './0003-activities.ts';
import { sql as money } from './0004-money.ts';
import { sql as letters } from './0005-letters.ts';
import { sql as day } from './0006-day.ts';
import { sql as links } from './0007-links.ts';
import { sql as calls } from './0008-calls.ts';
import { sql as callBacksToday } from './0009-call-backs-today.ts';
import { sql as keptEvidence } from './0010-kept-evidence.ts';
import { sql as heldLookalikes } from './0011-held-lookalikes.ts';
import { sql as callableNow } from './0012-callable-now.ts';
import { sql as releaseCodes } from './0013-release-codes.ts';
import { sql as contactWishes } from './0014-contact-wishes.ts';

export type Migration = { readonly name: string; readonly sql: string };

export const migrations: readonly Migration[] = [
  { name: '0001-desk', sql: desk },
  { name: '0002-portfolio', sql: portfolio },
  { name: '0003-activities', sql: activities },
  { name: '0004-money', sql: money },
  { name: '0005-letters', sql: letters },
  { name: '0006-day', sql: day },
  { name: '0007-links', sql: links },
  { name: '0008-calls', sql: calls },
  { name: '0009-call-backs-today', sql: callBacksToday },
  { name: '0010-kept-evidence', sql: keptEvidence },
  { name: '0011-held-lookalikes', sql: heldLookalikes },
  { name: '0012-callable-now', sql: callableNow },
  { name: '0013-release-codes', sql: releaseCodes },
  { name: '0014-contact-wishes', sql: contactWishes },
];
