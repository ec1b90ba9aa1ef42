import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { CallError, Envelope } from '#contract/errors.ts';
import type { Answer } from './answer-line.ts';
import type { Data } from './data.ts';
import { type Command, exitCodes } from './launch.ts';
import type { Texts } from './texts.ts';

type Words = Texts['command'];

type Problem = keyof typeof exitCodes;

const absolutePath = z.string().min(1);
const passphraseFile = absolutePath.nullable();
const handedOver = z.object({
  command: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('backup'), file: absolutePath, passphraseFile }),
    z.object({ kind: z.literal('verify'), file: absolutePath, passphraseFile }),
    z.object({
      kind: z.literal('restore'),
      file: absolutePath,
      into: absolutePath,
      passphraseFile,
    }),
    z.object({ kind: z.literal('misused') }),
  ]),
});

/** The command in what a second start handed over, which may be another program's invention. */
export function commandHandedOver(data: unknown): Command | null {
  const parsed = handedOver.safeParse(data);
  return parsed.success ? parsed.data.command : null;
}

/** Does what the command line asks for. Never rejects; `words` is what the person reads. */
export async function runCommand(
  data: Pick<Data, 'rescue'>,
  command: Command,
  words: Words,
): Promise<Answer> {
  if (command.kind === 'misused') return problem('misused', words);
  const passphrase = await readPassphrase(command.passphraseFile);
  if (passphrase === undefined) return problem('unreachable', words);
  const input = { file: command.file, passphrase };
  const envelope = await data.rescue(randomUUID(), `command.${command.kind}`, input);
  if (!envelope.ok) return problem(problemOf(envelope.error, command), words);
  return { code: 0, text: sentenceFor(command.kind, envelope, words) };
}

function problem(kind: Problem, words: Words): Answer {
  return { code: exitCodes[kind], text: words[kind] };
}

/** Null where none is asked for; undefined when the file cannot be read. */
async function readPassphrase(path: string | null): Promise<string | null | undefined> {
  if (path === null) return null;
  try {
    const [line = ''] = (await readFile(path, 'utf8')).replace(/^\uFEFF/u, '').split(/\r?\n/u, 1);
    return line;
  } catch {
    return undefined;
  }
}

function sentenceFor(
  kind: 'backup' | 'verify' | 'restore',
  { value }: Extract<Envelope<unknown>, { ok: true }>,
  words: Words,
): string {
  const facts = value as Readonly<Record<string, unknown>>;
  const before = facts['safetyCopy'] ?? facts['setAside'] ?? words.nothingBefore;
  const sentence = { backup: words.made, verify: words.verified, restore: words.restored }[kind];
  return sentence.replace(/\{\{(\w+)\}\}/gu, (_all, name: string) =>
    String(name === 'before' ? before : facts[name]),
  );
}

function problemOf({ code, file }: CallError, { kind }: Command): Problem {
  switch (file) {
    case 'damaged':
    case 'notBackup':
      return 'damaged';
    case 'needsPassphrase':
    case 'wrongPassphrase':
      return 'passphrase';
    case 'newer':
      return 'newer';
    case 'unreachable':
      return 'unreachable';
    default:
      break;
  }
  switch (code) {
    case 'READONLY':
      return 'unreachable';
    case 'DISK_FULL':
      return 'full';
    case 'BUSY':
      return 'busy';
    case 'NOT_FOUND':
    case 'CORRUPT':
      return kind === 'backup' ? 'noData' : 'damaged';
    default:
      return 'unexpected';
  }
}
