/** What the page may never do: navigate away, open windows, attach views, or get a permission. */
import { type App, type Session, shell, type WebContents } from 'electron';
import { appUrl } from './app-protocol.ts';

/** The only pages the app opens in the system's browser. */
export const externalOrigins: ReadonlySet<string> = new Set([
  'https://www.consumerfinance.gov',
  'https://www.cfpb.gov',
  'https://www.ecfr.gov',
  'https://www.law.cornell.edu',
]);

export function isAllowedExternal(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, origin, username, password } = new URL(url);
  return protocol === 'https:' && !username && !password && externalOrigins.has(origin);
}

/** @returns whether the page is one of those. */
export async function openExternal(url: string): Promise<boolean> {
  if (!isAllowedExternal(url)) return false;
  await shell.openExternal(url);
  return true;
}

function lockContents(contents: WebContents): void {
  contents.on('will-navigate', (event) => {
    if (event.url !== appUrl) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    void openExternal(url);
    return { action: 'deny' };
  });
}

export function lockDown(app: App, session: Session): void {
  app.on('web-contents-created', (_event, contents) => lockContents(contents));
  session.setPermissionRequestHandler((_contents, _permission, callback) => callback(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
}
