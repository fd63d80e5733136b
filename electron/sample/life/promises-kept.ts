/** What becomes of promises on their day: paid, paid in part, or forgotten. */
import { pay } from './agreed.ts';
import { dateOf, type World } from './world.ts';

export async function payWhatIsDue(world: World): Promise<void> {
  const today = dateOf(world).toString();
  for (const intention of world.intentions.filter(({ due }) => due === today)) {
    const { accountId, amountCents, fate } = intention;
    if (fate === 'break') continue;
    const paid = fate === 'keep' ? amountCents : Math.max(100, Math.floor(amountCents / 3));
    const method = world.random.pick(['ach', 'card', 'check'] as const);
    await pay(world, { accountId, method, amountCents: paid });
  }
}
