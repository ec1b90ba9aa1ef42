import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type EngineMethodName, engineMethods } from '#contract/index.ts';
import { may, type Permission, permissions, roles } from '#contract/permissions.ts';
import { startTestEngine, type TestEngine } from '../support/engine.ts';
import { anna } from '../support/people.ts';

const names = Object.keys(engineMethods) as EngineMethodName[];
const forbidden = { ok: false, error: { code: 'FORBIDDEN' } };

/** What goes beyond the work of the day. */
const beyond: Partial<Record<EngineMethodName, Permission>> = {
  'imports.inspect': 'import',
  'imports.check': 'import',
  'imports.run': 'import',
  'imports.saveProblems': 'import',
  'imports.list': 'import',
  'imports.undo': 'import',
  'backup.beforeImport': 'import',
  'backup.make': 'backup',
  'backup.inspect': 'backup',
  'restore.preview': 'backup',
  'shop.update': 'shop.change',
  'customers.costs': 'money.see',
  'demo.add': 'demo',
  'demo.remove': 'demo',
  'complaints.answerApproval': 'compensation.aboveLimit',
  'complaints.handOver': 'complaints.reassign',
  'guidedTalks.crossed': 'complaints.reassign',
  'guidedTalks.seen': 'complaints.reassign',
  'guidedTalks.unseen': 'complaints.reassign',
  'playbooks.import': 'rules.change',
  'rules.update': 'rules.change',
  'rootCauses.save': 'rules.change',
  'rootCauses.retire': 'rules.change',
  'staff.add': 'team.manage',
  'staff.change': 'team.manage',
  'staff.leave': 'team.manage',
  'staff.return': 'team.manage',
};

/** What is answered while nobody is at the counter. */
const whileLocked: readonly EngineMethodName[] = [
  'shop.get',
  'staff.choices',
  'session.get',
  'session.enter',
  'session.leave',
  'session.recover',
];

test('what goes beyond the work of the day names its permission', () => {
  const named = names
    .map((name) => [name, engineMethods[name].permission])
    .filter(([, permission]) => permission !== 'daily');
  expect(Object.fromEntries(named)).toEqual(beyond);
});

test('what is answered at a locked counter', () => {
  expect(names.filter((name) => engineMethods[name].locked).toSorted()).toEqual(
    whileLocked.toSorted(),
  );
});

/** Anything at all, and what looks like a call of this shop. */
const attack = fc.oneof(
  { weight: 2, arbitrary: fc.anything() },
  {
    weight: 3,
    arbitrary: fc.record(
      {
        id: fc.oneof(fc.uuid(), fc.string()),
        version: fc.oneof(fc.integer(), fc.anything()),
        pin: fc.oneof(fc.constant(null), fc.stringMatching(/^\d{4,12}$/u)),
        role: fc.constantFrom(...roles),
        name: fc.string(),
        file: fc.uuid(),
        caller: fc.constantFrom('program', 'window'),
        staff: fc.record({ id: fc.uuid(), role: fc.constant('owner') }),
        permission: fc.constantFrom(...(Object.keys(permissions) as Permission[])),
        locked: fc.boolean(),
        __proto__: fc.constant({ role: 'owner' }),
      },
      { requiredKeys: [] },
    ),
  },
);

function everythingIn({ database }: TestEngine): string {
  const tables = database.handle
    .prepare<[], string>(
      "select name from sqlite_schema where type = 'table' and sql not like '%virtual%'",
    )
    .pluck()
    .all();
  return JSON.stringify(
    tables.map((name) => database.handle.prepare(`select * from "${name}"`).all()),
  );
}

/** Fails where anything but a refusal is answered; resolves to what came of it all. */
async function attackWith(engine: TestEngine, refused: readonly EngineMethodName[]) {
  const before = everythingIn(engine);
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...refused), attack, async (method, input) => {
      expect([method, await engine.raw(method, input)]).toEqual([method, forbidden]);
    }),
    { numRuns: 500 },
  );
  // Each method at least once, also with nothing.
  for (const method of refused) expect(await engine.raw(method, {})).toEqual(forbidden);
  const { changed, logged } = engine;
  return { untouched: everythingIn(engine) === before, changed, logged };
}

const nothing = { untouched: true, changed: [], logged: [] };

describe.each(roles)('%s', (role) => {
  test('is refused what the table does not grant, before anything else', async () => {
    const engine = await startTestEngine({ role });
    for (const name of names) {
      const { permission } = engineMethods[name];
      const code = may(role, permission) ? 'VALIDATION' : 'FORBIDDEN';
      expect([name, await engine.raw(name, 'not even valid')]).toMatchObject([
        name,
        { ok: false, error: { code } },
      ]);
    }
  });
});

test.each(['manager', 'staff'] as const)(
  'no call gets a %s anything but a refusal where the table grants nothing',
  async (role) => {
    const engine = await startTestEngine({ role });
    const refused = names.filter((name) => !may(role, engineMethods[name].permission));
    expect(await attackWith(engine, refused)).toEqual(nothing);
  },
);

test('no call gets anything but a refusal at a locked counter', async () => {
  const engine = await startTestEngine();
  await engine.call('session.leave', {});
  engine.changed.length = 0;
  const refused = names.filter((name) => !whileLocked.includes(name));
  expect(await attackWith(engine, refused)).toEqual(nothing);
});

test('at a locked counter nobody learns more than who works here', async () => {
  const engine = await startTestEngine();
  await engine.call('customers.create', { details: anna });
  await engine.call('session.leave', {});
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...whileLocked), attack, async (method, input) => {
      const envelope = await engine.raw(method, input);
      expect(JSON.stringify(envelope)).not.toContain('Nowak');
    }),
    { numRuns: 200 },
  );
  expect(await engine.raw('customers.list', {})).toEqual(forbidden);
});
