/** Every invariant of the desk, checked at the end of the day. */
import { verifyResultSchema } from '../../shared/ipc/checks.contract.ts';
import type { DemoDay } from './demo-day.ts';

/** @returns whether all hold */
export async function verifyDesk({ desk, journal }: DemoDay): Promise<boolean> {
  const { jobId } = await desk.write('checks.verify', {});
  const { ok, checks } = verifyResultSchema.parse(await desk.finish(jobId));
  for (const { check, states, count, problems } of checks.filter((each) => !each.ok)) {
    journal.note(`check ${check} failed (${states}): ${count} problems: ${problems.join('; ')}`);
  }
  journal.note(ok ? `${checks.length} checks of the desk passed` : 'the desk has problems');
  return ok;
}
