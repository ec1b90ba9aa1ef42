import { randomBytes } from 'node:crypto';
import type { CallError, Envelope } from '#contract/errors.ts';
import {
  isEngineMethod,
  isRecoveryMethod,
  methodNamed,
  methods,
  type RecoveryMethodName,
  type ShellMethodName,
  shellMethods,
} from '#contract/index.ts';
import type { Method } from '#contract/method.ts';
import { may } from '#contract/permissions.ts';
import { replacement } from '#contract/recovery.ts';
import { Refusal } from '../engine/refusal.ts';
import { fieldProblemsOf } from '../engine/validation.ts';
import { askEngine } from './ask-engine.ts';
import { notOpen } from './data.ts';
import { problemOfDropped } from './dropped-file.ts';
import type { Log } from './log.ts';
import { type ChosenFile, grantImport, type ShellContext, shellHandlers } from './methods.ts';
import { sendEvent } from './window.ts';

/**
 * Answers a call of the window: by the shell itself, by the engine or, while the data is closed, by
 * the thread that works on its files. Never rejects.
 */
export async function answer(
  context: ShellContext,
  callId: string,
  name: string,
  input: unknown,
): Promise<Envelope<unknown>> {
  const engine = isEngineMethod(name) ? await context.data.engine() : undefined;
  if (engine) return tellingDamage(context, await engine.call(callId, name, input));
  if (isRecoveryMethod(name)) return answerFromFiles(context, callId, name, input);
  if (isEngineMethod(name)) return notOpen;
  return enveloped(name, context, () => answerHere(context, name, input));
}

/** The window offers what can be done. */
function tellingDamage<T>({ window }: ShellContext, envelope: Envelope<T>): Envelope<T> {
  if (!envelope.ok && envelope.error.code === 'CORRUPT') {
    sendEvent(window, 'health.checked', { ok: false });
  }
  return envelope;
}

/** Those that put other data in the place of what is here. */
const replacing: ReadonlySet<RecoveryMethodName> = new Set([
  'recovery.restore',
  'recovery.keepSalvaged',
  'recovery.beginAnew',
]);

/**
 * Nobody may have the database open meanwhile. Once it has been replaced, it is opened when the
 * window has begun anew: the old page may still have drafts to store, which are of the old data.
 */
async function answerFromFiles(
  context: ShellContext,
  callId: string,
  name: RecoveryMethodName,
  input: unknown,
): Promise<Envelope<unknown>> {
  const { data, window, news } = context;
  const wasOpen = (await data.engine()) !== undefined;
  try {
    if (wasOpen) await requirePermission(context, methods[name]);
    if (wasOpen && !replacing.has(name)) throw new Refusal({ code: 'UNSUPPORTED' });
  } catch (error) {
    return { ok: false, error: explain(error, name, context.log) };
  }
  if (wasOpen) await data.close('other');
  const envelope = await data.rescue(callId, name, input);
  if (envelope.ok && replacing.has(name)) {
    news.replacement = replacement.parse(envelope.value);
    window.webContents.once('did-navigate', () => void data.open());
  } else if (wasOpen) {
    await data.open();
  }
  return envelope;
}

/** A table that was dropped on the window is granted like one from the dialog. Never rejects. */
export function answerDrop(context: ShellContext, path: unknown): Promise<Envelope<ChosenFile>> {
  return enveloped('drop', context, async () => {
    await requirePermission(context, shellMethods['files.chooseImport']);
    const file = problemOfDropped(path);
    if (file !== null) throw new Refusal({ code: 'UNSUPPORTED', file });
    return grantImport(String(path), context);
  });
}

async function enveloped<T>(
  name: string,
  { log }: ShellContext,
  work: () => Promise<T>,
): Promise<Envelope<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, error: explain(error, name, log) };
  }
}

async function answerHere(context: ShellContext, name: string, input: unknown): Promise<unknown> {
  const method = methodNamed(name);
  if (!method || !isShellMethod(name)) throw new Refusal({ code: 'UNSUPPORTED' });
  // Whose role it is stands in the data.
  const isOpen = (await context.data.engine()) !== undefined;
  if (isOpen) await requirePermission(context, method);
  else if (!method.closed) throw new Refusal({ code: 'BUSY' });
  const parsed = method.input.safeParse(input);
  if (!parsed.success) {
    throw new Refusal({ code: 'VALIDATION', fields: fieldProblemsOf(parsed.error) });
  }
  // The table is typed method by method; here it is read by a name that came from outside.
  const handler = shellHandlers[name] as (
    input: unknown,
    context: ShellContext,
  ) => Promise<unknown>;
  const value = await handler(parsed.data, context);
  if (method.invalidates.length > 0) context.onChanged(method.invalidates);
  return value;
}

async function requirePermission({ data }: ShellContext, method: Method): Promise<void> {
  if (method.locked) return;
  const session = await askEngine(data, 'session.get', {});
  if (!session || !may(session.role, method.permission)) throw new Refusal({ code: 'FORBIDDEN' });
}

function isShellMethod(name: string): name is ShellMethodName {
  return Object.hasOwn(shellMethods, name);
}

function explain(error: unknown, name: string, log: Log): CallError {
  if (error instanceof Refusal) return error.error;
  const ref = randomBytes(6).toString('hex');
  log(`${ref} ${name} ${error instanceof Error ? error.name : typeof error}`);
  return { code: 'INTERNAL', ref };
}
