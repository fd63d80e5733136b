/** `app://amicable/`: the built page under a strict policy; nothing else answers. */
import { protocol } from 'electron';
import { readStaticPage } from '../page/static-page.ts';

export const appScheme = 'app';
export const appHost = 'amicable';
export const appUrl = `${appScheme}://${appHost}/`;

/** Must run before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: appScheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

export function serveApp(pageDir: string): void {
  protocol.handle(appScheme, async (request) => {
    const url = new URL(request.url);
    if (url.host !== appHost || request.method !== 'GET')
      return new Response(null, { status: 404 });
    const { status, headers, body } = await readStaticPage(pageDir, decoded(url.pathname));
    return new Response(typeof body === 'string' ? body : Buffer.from(body), { status, headers });
  });
}

/** A path that cannot be decoded names no file: as it is, it is not found. */
function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}
