/** Refuses requests that did not come from the host's own page: wrong Host, Origin or Sec-Fetch-Site. */
import type { IncomingMessage } from 'node:http';

/** The reason for refusing, or undefined. */
export function refuseForeign(request: IncomingMessage, port: number): string | undefined {
  const own = [`127.0.0.1:${port}`, `localhost:${port}`];
  const { host, origin } = request.headers;
  if (host === undefined || !own.includes(host)) return 'wrong host';
  if (origin !== undefined && origin !== `http://${host}`) return 'wrong origin';
  const site = request.headers['sec-fetch-site'];
  const isNavigation = request.method === 'GET' && site === 'none';
  if (site !== undefined && site !== 'same-origin' && !isNavigation) return 'wrong site';
  return undefined;
}

export function bearerOf(request: IncomingMessage): string | undefined {
  return /^Bearer ([0-9a-f]{64})$/.exec(request.headers.authorization ?? '')?.[1];
}
