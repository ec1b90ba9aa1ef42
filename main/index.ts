import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { app, type BrowserWindow, nativeTheme, session } from 'electron';
import type { LaunchedCall } from '#contract/launched-call.ts';
import type { Topic } from '#contract/method.ts';
import { may } from '#contract/permissions.ts';
import { type Answer, tryLater } from './shell/answer-line.ts';
import { askEngine } from './shell/ask-engine.ts';
import { lookForBackup, scheduleLooks } from './shell/backup-looks.ts';
import { type Data, keepData } from './shell/data.ts';
import { type Ending, endWithProgram } from './shell/ending.ts';
import { foldersFor } from './shell/folders.ts';
import { watchForIdleness } from './shell/idle-watch.ts';
import { openDoors } from './shell/ipc.ts';
import { type Command, callHandedOver, exitCodes, parseLaunch } from './shell/launch.ts';
import { keepLaunchedCalls } from './shell/launched-calls.ts';
import { claimScheme, onLink } from './shell/links.ts';
import { type Log, openLog } from './shell/log.ts';
import { setMenu } from './shell/menu.ts';
import { isOnNetworkShare, NetworkShareError } from './shell/network-share.ts';
import { endWith, handOver, onOtherStart } from './shell/other-starts.ts';
import { openSettings, preferencesFrom } from './shell/preferences.ts';
import { declareScheme, serveWindow } from './shell/protocol.ts';
import { cutOffNetwork, guardContents, guardSession } from './shell/security.ts';
import { type Texts, texts } from './shell/texts.ts';
import {
  bringToFront,
  createWindow,
  loadPage,
  sendEvent,
  type TellWindow,
} from './shell/window.ts';

// Order: settings folder → single-instance lock → data thread → window and page → the rest of the
// program, while the page gets ready → check of the data.

const mainFolder = dirname(fileURLToPath(import.meta.url));
const launch = parseLaunch(process.argv);
const folders = foldersFor(launch.dataFolder);
let window: BrowserWindow | undefined;
let started: Promise<void> | undefined;
let ending: Ending | undefined;
let shopData: Data | undefined;
/** Somebody else may be at the counter, or the same person with another role. */
let onSession: (() => void) | undefined;
const tell: TellWindow = (name, payload) => {
  if (window) sendEvent(window, name, payload);
};
const launched = keepLaunchedCalls(() => tell('launch.call', {}));

app.setName('Kontuar');
declareScheme();
cutOffNetwork();
// As root Chromium runs only without its sandbox, and enabling it then would crash in a loop.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
app.on('web-contents-created', (_event, contents) => guardContents(contents));
onLink((call) => void (call ? answerCall(call) : noteRefusal()));
if (launch.call === 'refused') {
  // By itself: nothing of it is handed to a program that is running.
  noteRefusal();
  app.exit(exitCodes.misused);
} else {
  useProgramFolder();
  void begin(launch.call);
}

async function begin(call: LaunchedCall | null): Promise<void> {
  const answer = await handOver(launch);
  if (answer !== null) {
    const silence = { code: launch.command ? exitCodes.busy : 0, text: '' };
    return endWith(answer ?? silence);
  }
  if (launch.command) return runAlone(launch.command);
  if (call) launched.add(call);
  onOtherStart(answerOtherStart);
  app.on('window-all-closed', () => app.quit());
  started = start();
}

/** Without a window, for the scheduler of the system. */
async function runAlone(command: Command): Promise<void> {
  onOtherStart(() => Promise.resolve(tryLater));
  const { runCommand } = await import('./shell/command-line.ts');
  const data = openData(openLog(folders.logs), false);
  await app.whenReady();
  const answer = await runCommand(data, command, wordsForCommands());
  await data.end();
  endWith(answer);
}

function wordsForCommands(): Texts['command'] {
  const settings = openSettings(app.getPath('userData')).get();
  return texts[preferencesFrom(settings, app.getLocale()).language].command;
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
  const log = openLog(folders.logs);
  const settings = openSettings(app.getPath('userData'));
  const data = openData(log, true);
  shopData = data;
  await app.whenReady();
  log(
    `Kontuar ${app.getVersion()} starts: ${process.platform}, Electron ${process.versions.electron}`,
  );
  const { theme } = preferencesFrom(settings.get(), app.getLocale());
  nativeTheme.themeSource = theme;
  guardSession(session.defaultSession);
  serveWindow(join(mainFolder, '..', 'renderer'));
  // A link names no folder: it is for the usual one.
  if (launch.dataFolder === null) claimScheme();

  // Data and page get ready side by side; the page shows nothing before it has both.
  const shown = createWindow(join(mainFolder, '..', 'preload', 'index.cjs'), settings);
  window = shown;
  const loaded = loadPage(shown, '/today');
  ending = endWithProgram({ window: shown, data, settings, log });
  const answering = import('./shell/answers.ts');
  const answers = answering.then(({ answersFor }) =>
    answersFor({
      window: shown,
      data,
      folders,
      launched,
      settings,
      log,
      onPreferences: showMenu,
      onChanged: tellChanged,
    }),
  );
  openDoors({ window: shown, answers, log });
  let mayImport = false;
  showMenu();
  onSession = () => void followSession();
  shown.webContents.on('did-finish-load', onSession);
  const engine = await data.engine();
  if (shown.isDestroyed()) return;
  if (!engine) {
    process.stderr.write(
      `kontuar: the data is not open: ${data.closedReason()} (${folders.data})\n`,
    );
  }
  const { problemsOf } = await answering;
  await loaded;
  if (launch.reportStart) process.stdout.write('kontuar: window shown\n');
  scheduleLooks({
    look: () => void lookForBackup({ data, settings, log }),
    onBeforeQuit: (stop) => app.on('before-quit', stop),
  });
  watchForIdleness({
    data,
    autoLock: () => preferencesFrom(settings.get(), app.getLocale()).autoLock,
    askWindow: () => tell('counter.lock', {}),
    log,
  });
  if (!engine) return;
  // On the reading thread: nobody waits for it.
  void problemsOf(engine).then((problems) => tellHealth(problems, log));

  function showMenu(): void {
    const preferences = preferencesFrom(settings.get(), app.getLocale());
    setMenu(texts[preferences.language].menu, {
      mayImport,
      send: (command) => tell('menu.command', { command }),
    });
  }

  async function followSession(): Promise<void> {
    const person = await askEngine(data, 'session.get', {}).catch(() => null);
    const allowed = person !== null && may(person.role, 'import');
    if (allowed === mayImport) return;
    mayImport = allowed;
    showMenu();
  }
}

function tellHealth(problems: readonly string[] | undefined, log: Log): void {
  if (!problems) return log('the data could not be checked');
  if (problems.length > 0) log(`the data is damaged: ${problems.slice(0, 20).join('; ')}`);
  tell('health.checked', { ok: problems.length === 0 });
}

/** Its thread loads beside Chromium, and opens nothing before it may. */
function openData(log: Log, opens: boolean): Data {
  return keepData({
    opens,
    workerFile: new URL('engine.js', import.meta.url),
    dataFolder: folders.data,
    permission: permissionToOpen,
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
  await app.whenReady(); // the country is not known before
  return { country: app.getLocaleCountryCode() || 'PL' };
}

function tellChanged(topics: readonly Topic[]): void {
  tell('data.changed', { topics: [...topics] });
  if (topics.includes('session')) onSession?.();
}

async function answerOtherStart(handedOver: unknown): Promise<Answer> {
  const { commandHandedOver, runCommand } = await import('./shell/command-line.ts');
  await started;
  if (ending?.hurry()) return tryLater;
  const command = commandHandedOver(handedOver);
  if (command && shopData) return runCommand(shopData, command, wordsForCommands());
  await answerCall(callHandedOver(handedOver));
  return { code: 0, text: '' };
}

/** Null is a start for nothing in particular: the window comes to the front all the same. */
async function answerCall(call: LaunchedCall | null): Promise<void> {
  if (call) launched.add(call);
  await started;
  if (window && !window.isDestroyed()) bringToFront(window);
}

/** Of what it held nothing is written down, and no folder is made for its sake. */
function noteRefusal(): void {
  if (existsSync(folders.logs)) openLog(folders.logs)('a call from outside was refused');
}
