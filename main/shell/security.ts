import { app, type Session, type WebContents } from 'electron';
import { origin } from './protocol.ts';

/**
 * Before the program is ready: Chromium may not look anything up. Kontuar has no use for the
 * network, and what Chromium asks for by itself (updates of its parts, variations) must not leave
 * the machine either.
 */
export function cutOffNetwork(): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('disable-component-update');
  app.commandLine.appendSwitch('disable-domain-reliability');
  app.commandLine.appendSwitch('no-pings');
  app.commandLine.appendSwitch('no-proxy-server');
}

export function guardSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  // It would download dictionaries.
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest((details, decide) => {
    decide({ cancel: !isAllowedRequest(details.url) });
  });
  session.on('will-download', (event) => event.preventDefault());
}

function isAllowedRequest(url: string): boolean {
  return isOwnPage(url) || (url.startsWith('devtools:') && !app.isPackaged);
}

export function isOwnPage(url: string): boolean {
  return url === origin || url.startsWith(`${origin}/`);
}

/** The window stays on its page: no navigation, no further window, no embedded page. */
export function guardContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
}
