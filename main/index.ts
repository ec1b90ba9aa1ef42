import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { app, type BrowserWindow, nativeTheme, powerMonitor, session } from 'electron';
import { blankCall } from '#contract/calls.ts';
import type { Envelope } from '#contract/errors.ts';
import { methods } from '#contract/index.ts';
import type { Topic } from '#contract/method.ts';
import { uuidv7 } from '#db/ids.ts';
import { type Engine, startEngine } from './engine/client.ts';
import { systemClock } from './engine/clock.ts';
import { foldersFor } from './shell/folders.ts';
import { answerCalls } from './shell/ipc.ts';
import { launchRequest, parseLaunch } from './shell/launch.ts';
import { type Log, openLog } from './shell/log.ts';
import { setMenu } from './shell/menu.ts';
import { answer, answerDrop, type ShellContext } from './shell/methods.ts';
import { isOnNetworkShare } from './shell/network-share.ts';
import { openSettings, preferencesFrom } from './shell/preferences.ts';
import { declareScheme, serveWindow } from './shell/protocol.ts';
import { cutOffNetwork, guardContents, guardSession } from './shell/security.ts';
import { explainStart, NetworkShareError } from './shell/start-failure.ts';
import { texts } from './shell/texts.ts';
import {
  bringToFront,
  createWindow,
  loadPage,
  sendEvent,
  type TellWindow,
} from './shell/window.ts';

// Order: settings folder → single-instance lock → engine and window → check of the data.

const mainFolder = dirname(fileURLToPath(import.meta.url));
const launch = parseLaunch(process.argv);
const folders = foldersFor(launch.dataFolder);
let window: BrowserWindow | undefined;
let started: Promise<void> | undefined;
const notOpened: Envelope<never> = { ok: false, error: { code: 'INTERNAL', ref: 'start' } };
const tell: TellWindow = (name, payload) => {
  if (window) sendEvent(window, name, payload);
};

app.setName('Kontuar');
declareScheme();
cutOffNetwork();
// As root Chromium runs only without its sandbox, and enabling it then would crash in a loop.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
app.on('web-contents-created', (_event, contents) => guardContents(contents));
useProgramFolder();

if (app.requestSingleInstanceLock({ ...launch })) {
  app.on('second-instance', (_event, _argv, _folder, data) => void comeForward(data));
  app.on('window-all-closed', () => app.quit());
  started = app.whenReady().then(start);
} else {
  app.exit(0);
}

/** A folder that cannot be made is explained by `start`; until then Chromium needs some place. */
function useProgramFolder(): void {
  try {
    // Other users of this computer have no business with the shop's customers.
    mkdirSync(folders.program, { recursive: true, mode: 0o700 });
    app.setPath('userData', folders.program);
  } catch {
    app.setPath('userData', join(app.getPath('temp'), `kontuar-${process.pid}`));
  }
}

async function start(): Promise<void> {
  const settings = openSettings(app.getPath('userData'));
  const log = openLog(folders.logs);
  log(
    `Kontuar ${app.getVersion()} starts: ${process.platform}, Electron ${process.versions.electron}`,
  );
  const { language, theme } = preferencesFrom(settings.get(), app.getLocale());
  nativeTheme.themeSource = theme;
  guardSession(session.defaultSession);
  serveWindow(join(mainFolder, '..', 'renderer'));

  // Data and page get ready side by side; nothing is shown before both are.
  const opening = openEngine(log);
  const shown = createWindow(join(mainFolder, '..', 'preload', 'index.cjs'), settings);
  window = shown;
  closeWithProgram(shown, opening, log);
  const whenOpen = async (work: (context: ShellContext) => Promise<Envelope<unknown>>) => {
    const engine = await opening.catch(() => undefined);
    if (!engine) return notOpened;
    const onPreferences = showMenu;
    const onChanged = tellChanged;
    return work({ window: shown, engine, folders, settings, log, onPreferences, onChanged });
  };
  answerCalls({
    window: shown,
    call: (...call) => whenOpen((context) => answer(context, ...call)),
    cancel: (callId) => void opening.then((engine) => engine.cancel(callId)).catch(() => undefined),
    drop: (path) => whenOpen((context) => answerDrop(context, path)),
    log,
  });
  showMenu();
  const loaded = launch.call === null ? loadPage(shown, '') : undefined;
  const engine = await opening.catch(async (error: unknown) => {
    await explainStart(error, { language, folder: folders.data, log });
    app.exit(1);
  });
  if (!engine) return;
  await (loaded ?? loadPage(shown, await routeOfCall(engine, launch.call ?? '')));
  shown.show();
  if (launch.reportStart) process.stdout.write('kontuar: window shown\n');
  void checkData(engine, log);

  function showMenu(): void {
    const preferences = preferencesFrom(settings.get(), app.getLocale());
    setMenu(texts[preferences.language].menu, (command) => tell('menu.command', { command }));
  }
}

function openEngine(log: Log): Promise<Engine> {
  return startEngine({
    workerFile: new URL('engine.js', import.meta.url),
    dataFolder: folders.data,
    permission: permissionToOpen(),
    checkOutput: !app.isPackaged,
    onChanged: tellChanged,
    onProgress: (progress) => tell('job.progress', progress),
    onState: (state) =>
      tell('engine.state', { state, code: state === 'failed' ? 'INTERNAL' : null }),
    log,
  });
}

async function permissionToOpen(): Promise<{ country: string }> {
  if (await isOnNetworkShare(folders.data)) throw new NetworkShareError();
  return { country: app.getLocaleCountryCode() || 'PL' };
}

function tellChanged(topics: readonly Topic[]): void {
  tell('data.changed', { topics: [...topics] });
}

/** The window begins with the call that the command line names. */
async function routeOfCall(engine: Engine, newCustomer: string): Promise<string> {
  const id = uuidv7(systemClock().getTime());
  const content = { ...blankCall, newCustomer };
  const envelope = await engine.call('call-at-start', 'calls.start', { id, content });
  return envelope.ok ? `#/calls/${id}` : '';
}

/** The data is closed after the windows, so that their last words are stored; once. */
function closeWithProgram(shown: BrowserWindow, opening: Promise<Engine>, log: Log): void {
  let closed = false;
  app.on('will-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    const end = () => {
      closed = true;
      log('Kontuar ends');
      app.quit();
    };
    void opening.then((engine) => engine.close()).then(end, end);
  });
  // The session of the system ends: on Windows the window is told, elsewhere the power monitor.
  shown.on('session-end', () => app.quit());
  powerMonitor.on('shutdown', () => app.quit());
}

async function comeForward(handedOver: unknown): Promise<void> {
  await started;
  if (!window) return;
  bringToFront(window);
  const call = launchRequest.safeParse(handedOver).data?.call;
  if (call) tell('launch.call', { number: call });
}

/** After the first paint, on the reading thread: nobody waits for it. */
async function checkData(engine: Engine, log: Log): Promise<void> {
  const envelope = await engine.call('check-at-start', 'health.check', {});
  if (!envelope.ok) return log(`check of the data failed: ${envelope.error.code}`);
  const { problems } = methods['health.check'].output.parse(envelope.value);
  if (problems.length > 0) log(`the data is damaged: ${problems.slice(0, 20).join('; ')}`);
  tell('health.checked', { ok: problems.length === 0 });
}
