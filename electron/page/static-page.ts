/** The built page with its headers: the same bytes and the same policy on both hosts. */
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

export type StaticAnswer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | string;
};

/** Emotion's style elements carry the nonce; nothing else inline is allowed. */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    'frame-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

const common = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
} as const;

/**
 * One file of the built page. `headScript` is a script of the host's own, loaded before the page's.
 * Anything outside the folder, and anything of an unknown type, is not found.
 */
export async function readStaticPage(
  folder: string,
  pathname: string,
  headScript?: string,
): Promise<StaticAnswer> {
  const wanted = pathname === '/' ? '/index.html' : pathname;
  const file = normalize(join(folder, wanted));
  const type = types[extname(file)];
  if (!type || !file.startsWith(folder + sep)) return notFound();
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes) return notFound();
  if (extname(file) !== '.html') {
    return { status: 200, headers: { ...common, 'Content-Type': type }, body: bytes };
  }
  const nonce = randomBytes(16).toString('base64');
  const html = bytes.toString('utf8').replaceAll('__CSP_NONCE__', nonce);
  const body = headScript
    ? html.replace('<head>', `<head>\n    <script src="${headScript}"></script>`)
    : html;
  return {
    status: 200,
    headers: {
      ...common,
      'Content-Type': type,
      'Content-Security-Policy': contentSecurityPolicy(nonce),
    },
    body,
  };
}

function notFound(): StaticAnswer {
  return {
    status: 404,
    headers: { ...common, 'Content-Type': 'text/plain; charset=utf-8' },
    body: 'Not found',
  };
}
