// npm run engine -- --data DIR [--file FILE] METHOD 'JSON': runs one method of the contract and
// prints its envelope. "$file" in the JSON stands for the token of FILE, as if it had been chosen
// in a dialog. For development: it is not built, and so never packed.
import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { systemClock } from './clock.ts';
import { createDispatcher } from './dispatch.ts';
import { openForWriting } from './start.ts';

const { values, positionals } = parseArgs({
  options: { data: { type: 'string' }, file: { type: 'string' } },
  allowPositionals: true,
});
const [method, json = '{}'] = positionals;
if (values.data === undefined || method === undefined) {
  process.stderr.write("Usage: npm run engine -- --data DIR [--file FILE] METHOD 'JSON'\n");
  process.exit(2);
}

const database = await openForWriting({
  dataFolder: values.data,
  clock: systemClock,
  country: 'PL',
});
const dispatcher = createDispatcher({
  database: { kysely: database.kysely, dialect: 'sqlite', file: database },
  clock: systemClock,
  chosenFile: () => values.file ?? '',
  onChanged: () => {},
  log: (ref, name, error) => process.stderr.write(`${ref} ${name} ${String(error)}\n`),
  checkOutput: true,
});
const envelope = await dispatcher.call({
  method,
  caller: 'program',
  input: JSON.parse(json.replaceAll('$file', randomUUID())),
});
process.stdout.write(`${JSON.stringify(envelope, null, 2)}\n`);
await database.close();
process.exitCode = envelope.ok ? 0 : 1;
