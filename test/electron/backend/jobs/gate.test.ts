import { expect, test } from 'vitest';
import { createGate } from '../../../../electron/backend/jobs/gate.ts';

test('who waits for the gate goes on only when no other has taken it meanwhile', async () => {
  const gate = createGate();
  const finishes: (() => void)[] = [];
  const holding = (): Promise<void> =>
    gate.hold(() => new Promise((resolve) => finishes.push(resolve)));
  const first = holding();
  let isThrough = false;
  const waiting = gate.open().then(() => {
    isThrough = true;
    return gate.isHeld();
  });
  const second = holding();
  await new Promise((resolve) => setImmediate(resolve));
  finishes[0]?.();
  await first;
  await new Promise((resolve) => setImmediate(resolve));
  expect(isThrough).toBe(false);
  finishes[1]?.();
  await second;
  expect(await waiting).toBe(false);
});
