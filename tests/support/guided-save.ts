// Saves one call in a process of its own, which kills itself before a statement of the save.
import { openSqlite } from '#db/open.ts';
import { createDispatcher } from '../../main/engine/dispatch.ts';
import { watchStatements } from './watched-statements.ts';

interface Wanted {
  path: string;
  now: string;
  /** Input of calls.save. */
  save: unknown;
  /** Counted from `begin`, which is 1; 0 lets all of them through. */
  statement: number;
}

const { path, now, save, statement } = JSON.parse(process.argv[2] ?? '') as Wanted;
const file = openSqlite(path, { readonly: false });
let counted = 0;
const kysely = watchStatements(file.handle, (sql) => {
  if (counted > 0 || sql === 'begin') counted += 1;
  if (statement > 0 && counted === statement) process.kill(process.pid, 'SIGKILL');
});
const dispatcher = createDispatcher({
  database: { kysely, dialect: 'sqlite', file },
  clock: () => new Date(now),
  chosenFile: () => '',
  onChanged: () => {},
  log: (_ref, method, error) => process.stderr.write(`${method} ${String(error)}\n`),
  checkOutput: true,
});
const answer = await dispatcher.call({ method: 'calls.save', input: save });
await file.close();
process.stdout.write(JSON.stringify({ ok: answer.ok, statements: counted }));
