import { join } from 'node:path';
import { expect, test } from 'vitest';
import { integrityProblems } from '#db/copy.ts';
import { migrate } from '#db/migrate.ts';
import { schemaSteps } from '#db/migrations/index.ts';
import { openSqlite } from '#db/open.ts';
import { temporaryFolder } from '../support/folder.ts';
import { makeOldShop } from '../support/old-shop.ts';

test('talks from before one could write down what comes after them are kept, and open', async () => {
  const path = join(temporaryFolder(), 'kontuar.db');
  const step = schemaSteps.findIndex(({ name }) => name.endsWith('-after-talk'));
  await makeOldShop(path, step, 12);
  const { handle, kysely, close } = openSqlite(path, { readonly: false });
  const talks = () =>
    handle.prepare<[], Record<string, unknown>>('select * from guided_talk order by key').all();
  const before = talks();
  expect(before).toHaveLength(12);
  await migrate(kysely, { dialect: 'sqlite', steps: schemaSteps.slice(0, step + 1) });
  expect(talks()).toEqual(before.map((talk) => Object.assign(talk, { after: null })));
  expect(integrityProblems(handle)).toEqual([]);
  await close();
});
