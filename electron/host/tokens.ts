/** Who may talk to the browser host: a single-use token becomes a bearer; a new page takes over, never shares. */
import { createHash, timingSafeEqual } from 'node:crypto';

export type Tokens = {
  readonly token: string;
  /** Exchanges the token, or the bearer of an earlier page load, for a new bearer. */
  readonly exchange: (secret: string) => string | undefined;
  readonly accepts: (bearer: string) => boolean;
};

function same(left: string, right: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(left), digest(right));
}

export function createTokens(randomHex: () => string): Tokens {
  const token = randomHex();
  let tokenUsed = false;
  let current: string | undefined;
  // Valid until first used, so that a lost answer does not shut the page out.
  let offered: string | undefined;
  return {
    token,
    exchange: (secret) => {
      const byToken = !tokenUsed && same(secret, token);
      const byBearer =
        (current !== undefined && same(secret, current)) ||
        (offered !== undefined && same(secret, offered));
      if (!byToken && !byBearer) return undefined;
      if (byToken) tokenUsed = true;
      offered = randomHex();
      return offered;
    },
    accepts: (bearer) => {
      if (offered !== undefined && same(bearer, offered)) {
        current = offered;
        offered = undefined;
        return true;
      }
      return current !== undefined && same(bearer, current);
    },
  };
}
