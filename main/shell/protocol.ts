import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { protocol } from 'electron';

const scheme = 'kontuar-app';
/** The one origin that the window may show. */
export const origin = `${scheme}://window`;
export const startPage = `${origin}/index.html`;

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** Before the program is ready. A standard, secure scheme gives the page an origin of its own. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, codeCache: true } },
  ]);
}

/** Serves the window's own files out of `folder` and nothing else. */
export function serveWindow(folder: string): void {
  protocol.handle(scheme, async (request) => {
    const path = containedPath(folder, request.url);
    const type = path && types[extname(path)];
    if (!path || !type || request.method !== 'GET') return new Response(null, { status: 404 });
    try {
      const nonce = randomBytes(16).toString('base64');
      const bytes = await readFile(path);
      const body =
        extname(path) === '.html'
          ? bytes.toString('utf8').replace('%CSP_NONCE%', nonce)
          : new Uint8Array(bytes);
      return new Response(body, {
        headers: {
          'Content-Type': type,
          'Content-Security-Policy': contentSecurityPolicy(nonce),
          'X-Content-Type-Options': 'nosniff',
          'Cross-Origin-Opener-Policy': 'same-origin',
          'Cache-Control': 'no-store',
        },
      });
    } catch {
      return new Response(null, { status: 404 });
    }
  });
}

/** The file that the address names, undefined when it is not inside the folder. */
export function containedPath(folder: string, url: string): string | undefined {
  let pathname: string;
  try {
    const address = new URL(url);
    if (address.origin !== origin && address.host !== 'window') return undefined;
    pathname = decodeURIComponent(address.pathname);
  } catch {
    return undefined;
  }
  if (pathname.includes('\0')) return undefined;
  const path = join(folder, pathname);
  return path.startsWith(folder + sep) ? path : undefined;
}

/** The component library writes its theme into style tags, which the nonce lets through. */
function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
