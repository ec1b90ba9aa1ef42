import { basename } from 'node:path';
import type { ImportResult, imports } from '#contract/imports.ts';
import type { Parsed } from '#contract/index.ts';
import { createCustomers } from '#db/customers.ts';
import {
  beginImport,
  countFromImport,
  finishImport,
  listImports,
  markUndone,
  rememberMapping,
  takeBackSome,
} from '#db/imports.ts';
import { readShop } from '#db/shop.ts';
import type { Handlers, JobContext } from '../../engine/handlers.ts';
import { headerKey } from './columns.ts';
import { goThrough } from './go-through.ts';
import { inspectFile } from './inspect.ts';
import { createRecogniser } from './likeness.ts';
import { saveProblems } from './save-problems.ts';
import { withTable } from './table.ts';

/** Cards in one transaction of an undo; each of them goes from several tables and the index. */
const cardsAtOnce = 100;

export const importHandlers: Handlers<keyof typeof imports> = {
  'imports.inspect': ({ file, format }, { db, chosenFile }) =>
    inspectFile(db, chosenFile(file, 'read'), format),

  async 'imports.check'({ file, format, mapping }, context) {
    const { db, chosenFile } = context;
    const { country } = await readShop(db);
    const { recognise } = createRecogniser();
    return withTable(chosenFile(file, 'read'), format, (table) =>
      goThrough(table, {
        ...context,
        mapping,
        country,
        judge: (people) => recognise(db, people),
      }),
    );
  },

  async 'imports.run'(input, context) {
    const { write, batchId, chosenFile } = context;
    const path = chosenFile(input.file, 'read');
    await write((trx, actor) => beginImport(trx, actor, batchId, basename(path)));
    try {
      const result = await importRows(path, input, context);
      await write((trx, actor) => finishImport(trx, actor, batchId, result.added));
      return result;
    } catch (error) {
      const { signal } = new AbortController();
      await takeBack(batchId, { ...context, signal, progress: () => {} });
      await write((trx, actor) => finishImport(trx, actor, batchId, 0));
      throw error;
    }
  },

  async 'imports.saveProblems'(input, context) {
    const source = context.chosenFile(input.file, 'read');
    const destination = context.chosenFile(input.destination, 'write');
    const { country } = await readShop(context.db);
    return { saved: await saveProblems({ source, destination, country }, input, context) };
  },

  'imports.list': ({ limit }, { db }) => listImports(db, limit),

  async 'imports.undo'({ batchId }, context) {
    const removed = await takeBack(batchId, context);
    await context.write((trx, actor) => markUndone(trx, actor, batchId));
    return { removed, kept: await countFromImport(context.db, batchId) };
  },
};

async function importRows(
  path: string,
  { format, mapping }: Parsed<'imports.run'>,
  context: JobContext,
): Promise<ImportResult> {
  const { db, write, batchId } = context;
  const { country } = await readShop(db);
  const { recognise } = createRecogniser();
  return withTable(path, format, async (table) => {
    const key = headerKey(table.header);
    await write((trx, actor) => rememberMapping(trx, actor, key, mapping));
    const outcome = await goThrough(table, {
      ...context,
      mapping,
      country,
      judge: (people) =>
        write(async (trx, actor) => {
          const verdicts = await recognise(trx, people);
          const fresh = people.filter((_person, index) => verdicts[index] === 'new');
          if (fresh.length > 0) await createCustomers(trx, actor, fresh, batchId);
          return verdicts;
        }),
    });
    return { batchId, ...outcome };
  });
}

/** In short transactions, like the import itself; stopped, it can go on later. Returns how many. */
async function takeBack(
  batchId: string,
  { db, write, signal, pause, progress }: JobContext,
): Promise<number> {
  const total = await countFromImport(db, batchId);
  let gone = 0;
  let last = 0;
  for (;;) {
    signal.throwIfAborted();
    const from = { after: last, limit: cardsAtOnce };
    const some = await write((trx, actor) => takeBackSome(trx, actor, batchId, from));
    if (some.removed === 0) return gone;
    gone += some.removed;
    last = some.last;
    progress(gone, total);
    await pause();
  }
}
