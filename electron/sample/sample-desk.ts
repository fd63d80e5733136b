/**
 * A throw-away desk that has been worked on for weeks: invented people, three clients, every queue reason,
 * hold, flag and outcome. Everything in it came through the desk's own channels.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Backend, openBackend } from '../backend/backend.ts';
import type { BackendEnv } from '../backend/env.ts';
import { createDriver, standingClock } from './desk-driver.ts';
import { firstMorning, liveTheWeeks } from './life/weeks.ts';
import type { World } from './life/world.ts';
import { seededRandom } from './random.ts';
import { sampleSetup } from './sample-agency.ts';
import { seededIds } from './seeded-ids.ts';

/** No secret: it opens a desk without real people, made anew each time. */
export const samplePassphrase = 'amicable sample desk';
const defaultSeed = 1;
/** The longest there is: whoever looks around is not locked out. */
const idleMinutes = 120;

export type SampleDesk = {
  /** Open and unlocked, on the given clock from now on. */
  readonly backend: Backend;
  readonly env: BackendEnv;
};

/**
 * Lives the weeks before `clock()` on a clock of its own, then goes on with the given one.
 * @throws AppError as the desk answers it
 */
export async function makeSampleDesk(
  env: Omit<BackendEnv, 'sample' | 'newId' | 'randomBytes'>,
  seed: number = defaultSeed,
): Promise<SampleDesk> {
  const now = env.clock().round({ smallestUnit: 'minute', roundingMode: 'floor' });
  const { zone } = sampleSetup;
  const past = standingClock(firstMorning(now, zone));
  let isPast = true;
  const ids = seededIds(`sample ${seed}`);
  const own: BackendEnv = {
    ...env,
    ...ids,
    sample: true,
    clock: () => (isPast ? past.now() : env.clock()),
  };
  mkdirSync(env.uploadsDir, { recursive: true, mode: 0o700 });
  const backend = openBackend(own);
  try {
    const desk = createDriver({ backend, clock: past, newId: ids.newId });
    await desk.write('desk.create', { ...sampleSetup, passphrase: samplePassphrase });
    const settings = await desk.read('desk.settings', {});
    await desk.write('desk.saveSettings', { settings: { ...settings, idleMinutes } });
    const world: World = {
      desk,
      zone,
      random: seededRandom(seed),
      intentions: [],
      considering: [],
      upload: (content) => {
        const id = ids.newId();
        writeFileSync(join(env.uploadsDir, id), content, { mode: 0o600 });
        return id;
      },
    };
    await liveTheWeeks(world, { seed, now });
    isPast = false;
    await backend.call('desk.touch', {});
    return { backend, env: own };
  } catch (error) {
    await backend.close();
    throw error;
  }
}
