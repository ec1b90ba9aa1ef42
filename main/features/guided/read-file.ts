import { readFile, stat } from 'node:fs/promises';
import { z } from 'zod';
import { type Playbook, playbook, playbookFormat } from '#contract/playbook.ts';
import { faultsOf } from '#contract/playbook-check.ts';
import { type PlaybookFault, valueFaults } from '#contract/playbooks.ts';
import { Refusal } from '../../engine/refusal.ts';
import { fieldProblemsOf } from '../../engine/validation.ts';

type FileRefusal = 'unreachable' | 'tooBig' | 'damaged' | 'newer';

/** Far more than a thousand phrases in three languages. */
const mostBytes = 8 * 1024 * 1024;

/**
 * What a file says, or what is wrong with it. Fails with UNSUPPORTED where it cannot be read, where
 * it is no playbook at all, and whole for a format that this program does not know.
 */
export async function readPlaybookFile(
  path: string,
): Promise<{ playbook: Playbook } | { faults: PlaybookFault[] }> {
  const given = jsonIn(await textIn(path));
  const { data: head } = z.looseObject({ format: z.int().min(1) }).safeParse(given);
  if (!head) throw refused('damaged');
  if (head.format > playbookFormat) throw refused('newer');
  const { data, error } = playbook.safeParse(given);
  if (error) return { faults: wrongValues(given, error) };
  const faults = faultsOf(data);
  return faults.length > 0 ? { faults } : { playbook: data };
}

async function textIn(path: string): Promise<string> {
  try {
    const { size } = await stat(path);
    if (size > mostBytes) throw refused('tooBig');
    // Some editors put a mark before the text.
    return (await readFile(path, 'utf8')).replace(/^\u{FEFF}/u, '');
  } catch (error) {
    throw error instanceof Refusal ? error : refused('unreachable');
  }
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refused('damaged');
  }
}

const refused = (file: FileRefusal) => new Refusal({ code: 'UNSUPPORTED', file });

function wrongValues(given: unknown, error: z.ZodError): PlaybookFault[] {
  return Object.entries(fieldProblemsOf(error)).map(([path, problem]) => ({
    kind: valueFaults.find((kind) => kind === problem) ?? 'invalid',
    at: namedPlace(given, path),
    name: null,
  }));
}

/** Steps and phrases by their keys, as the check names them, instead of their numbers. */
function namedPlace(given: unknown, path: string): string {
  const [list = '', index = '', ...rest] = path.split('.');
  if (list !== 'steps' && list !== 'phrases') return path;
  const { data } = z
    .looseObject({ [list]: z.array(z.unknown()) })
    .transform((parsed) => keyed.safeParse(parsed[list]?.[Number(index)]).data)
    .safeParse(given);
  return [list, data?.key ?? index, ...rest].filter((part) => part !== '').join('.');
}

const keyed = z.looseObject({ key: z.string().min(1).max(60) });
