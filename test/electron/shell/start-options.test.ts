import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { defaultDataFolder } from '../../../electron/paths.ts';
import { readStartOptions } from '../../../electron/shell/start-options.ts';
import { temporaryFolder } from '../../helpers/desk.ts';

function anApp() {
  const folder = temporaryFolder();
  return { isPackaged: false, getVersion: () => '1.2.3', getPath: () => folder, folder };
}

test('without options: the desk that the browser host opens too, in real time', () => {
  const { worker } = readStartOptions(['electron', '.', '--now=2026-03-02T15:00:00Z'], anApp());
  const dir = join(defaultDataFolder(), 'desk');
  expect(worker).toMatchObject({ dir, sample: false, clockOffsetMs: 0, appVersion: '1.2.3' });
  expect(worker.logFile).toBe(join(dir, 'logs', 'amicable.log'));
});

test('a desk is named by its folder', () => {
  expect(readStartOptions(['--desk=/some/desk'], anApp()).worker.dir).toBe('/some/desk');
});

test('a sample lives in a folder of its own that goes at the end; its clock may start elsewhen', () => {
  vi.useFakeTimers({ now: new Date('2026-03-01T15:00:00Z'), toFake: ['Date'] });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const app = anApp();
  const options = readStartOptions(['--sample', '--now=2026-03-02T15:00:00Z'], app);
  expect(options.worker).toMatchObject({ sample: true, clockOffsetMs: 86_400_000 });
  expect(options.worker.dir.startsWith(app.folder)).toBe(true);
  expect(readdirSync(app.folder)).not.toEqual([]);
  options.cleanUp();
  expect(existsSync(options.worker.uploadsDir)).toBe(false);
  expect(existsSync(options.worker.dir)).toBe(false);
});

test('a time that is none is refused with the remedy, and leaves nothing', () => {
  const app = anApp();
  expect(() => readStartOptions(['--sample', '--now=garbage'], app)).toThrow(/--now.*such as/);
  expect(readdirSync(app.folder)).toEqual([]);
});

test('picked files wait in one place beside the desk, so that the next start finds what a crash left', () => {
  const app = anApp();
  const [one, two] = [1, 2].map(() => readStartOptions(['amicable'], app).worker);
  expect(one?.uploadsDir).toBe(join(defaultDataFolder(), 'desk-uploads'));
  expect(two?.uploadsDir).toBe(one?.uploadsDir);
  expect(readStartOptions(['--desk=/some/desk'], app).worker.uploadsDir).toBe('/some/desk-uploads');
  expect(readdirSync(app.folder)).toEqual([]);
});
