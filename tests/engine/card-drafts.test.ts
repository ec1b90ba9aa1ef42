import { expect, test } from 'vitest';
import { nothingTyped } from '#contract/card-drafts.ts';
import { startTestEngine } from '../support/engine.ts';
import { anna } from '../support/people.ts';

const typed = {
  ...nothingTyped,
  givenName: 'Ola',
  emails: [{ address: 'half an addr' }],
  birthday: '2 mar',
  newTag: 'vi',
};
const begun = { customerId: null, version: null, revision: 1, details: typed };

test('what is typed into a card is there after the end of the program', async () => {
  const engine = await startTestEngine();
  await engine.call('cardDrafts.keep', begun);
  await engine.database.close();
  const again = await startTestEngine({ dataFolder: engine.dataFolder });
  expect(await again.call('cardDrafts.list', {})).toMatchObject([begun]);
});

test('a keystroke that comes late never overwrites a newer one', async () => {
  const { call } = await startTestEngine();
  const newer = { ...begun, revision: 5, details: { ...typed, givenName: 'Olga' } };
  expect(await call('cardDrafts.keep', newer)).toEqual({ revision: 5 });
  expect(await call('cardDrafts.keep', begun)).toEqual({ revision: 5 });
  expect(await call('cardDrafts.list', {})).toMatchObject([newer]);
});

test('the draft ends with the save of its card, and only then', async () => {
  const { call, raw } = await startTestEngine();
  const { id } = await call('customers.create', { details: anna });
  const edit = { customerId: id, version: 1, revision: 1, details: typed };
  await call('cardDrafts.keep', begun);
  await call('cardDrafts.keep', edit);
  const refused = await raw('customers.update', { id, version: 7, details: anna });
  expect(refused).toMatchObject({ error: { code: 'CONFLICT' } });
  expect(await call('cardDrafts.list', {})).toHaveLength(2);
  await call('customers.update', { id, version: 1, details: anna });
  expect(await call('cardDrafts.list', {})).toMatchObject([begun]);
  await call('customers.create', { details: anna });
  expect(await call('cardDrafts.list', {})).toEqual([]);
});

test('what was thrown away is gone, and there is nothing wrong with throwing it away twice', async () => {
  const { call } = await startTestEngine();
  await call('cardDrafts.keep', begun);
  await call('cardDrafts.drop', { customerId: null });
  await call('cardDrafts.drop', { customerId: null });
  expect(await call('cardDrafts.list', {})).toEqual([]);
});

test('a number is the same however it is written', async () => {
  const { call } = await startTestEngine();
  const { id } = await call('customers.create', { details: anna });
  const found = await call('customers.similar', {
    givenName: '',
    familyName: '',
    phones: ['+48 600-700-800', '12'],
    emails: [],
    except: null,
  });
  expect(found).toMatchObject([{ customer: { id }, reasons: ['phone'] }]);
});
