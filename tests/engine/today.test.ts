import { describe, expect, test } from 'vitest';
import { emptyDetails } from '#contract/customers.ts';
import { birthdaysWithin } from '../../main/features/today/birthdays.ts';
import { startTestEngine, type TestEngine } from '../support/engine.ts';
import { newCall } from '../support/new-call.ts';
import { anna } from '../support/people.ts';

const asked = { today: '2026-03-02', weekStart: '2026-03-02T00:00:00.000Z' };
const named = (givenName: string) => ({ ...emptyDetails, givenName });
const add = async (engine: TestEngine, details = anna) =>
  (await engine.call('customers.create', { details })).id;

describe('the days on which birthdays are kept', () => {
  test('are this one and the six that follow, also over the end of a year', () => {
    expect([...birthdaysWithin('2026-12-30', 7)]).toEqual([
      ['12-30', '2026-12-30'],
      ['12-31', '2026-12-31'],
      ['01-01', '2027-01-01'],
      ['01-02', '2027-01-02'],
      ['01-03', '2027-01-03'],
      ['01-04', '2027-01-04'],
      ['01-05', '2027-01-05'],
    ]);
  });

  test.each([
    ['2026-02-28', '2026-02-28'],
    ['2028-02-28', '2028-02-29'],
    ['2026-03-01', undefined],
  ])('on %s the 29th of February is kept on %s', (today, on) => {
    expect(birthdaysWithin(today, 7).get('02-29')).toBe(on);
  });
});

test('birthdays come in the order of the days, with the age where the year is known', async () => {
  const engine = await startTestEngine();
  const born = (givenName: string, month: number, day: number, year: number | null) =>
    add(engine, { ...named(givenName), birthday: { month, day, year } });
  await born('Later', 3, 8, 1980);
  await born('Today', 3, 2, null);
  await born('Next week', 3, 9, 1980);
  await born('Yesterday', 3, 1, 1980);
  const binned = await born('Binned', 3, 3, 1990);
  await engine.call('customers.bin', { id: binned, version: 1 });
  const { birthdays } = await engine.call('today.get', asked);
  expect(birthdays).toMatchObject([
    { customerName: 'Today', on: '2026-03-02', turning: null },
    { customerName: 'Later', on: '2026-03-08', turning: 46 },
  ]);
});

describe('recently seen', () => {
  const seen = async (engine: TestEngine) =>
    (await engine.call('today.get', asked)).recentlySeen.map(({ customerName }) => customerName);

  test('has the latest first, each once, without the bin', async () => {
    const engine = await startTestEngine();
    const ids: string[] = [];
    for (const name of ['Ala', 'Ola', 'Ula']) ids.push(await add(engine, named(name)));
    for (const id of [...ids, ids[0] ?? '']) {
      engine.clock.pass(1);
      await engine.call('customers.seen', { id });
    }
    expect(await seen(engine)).toEqual(['Ala', 'Ula', 'Ola']);
    await engine.call('customers.bin', { id: ids[2] ?? '', version: 1 });
    expect(await seen(engine)).toEqual(['Ala', 'Ola']);
  });

  test('keeps fifty', async () => {
    const engine = await startTestEngine();
    for (let count = 0; count < 53; count += 1) {
      engine.clock.pass(1);
      await engine.call('customers.seen', { id: await add(engine, named(`No. ${count}`)) });
    }
    const kept = engine.database.handle.prepare('select count(*) from seen_customer').pluck().get();
    expect(kept).toBe(50);
    expect((await seen(engine))[0]).toBe('No. 52');
  });

  test('changes nothing that a window would have to read again', async () => {
    const engine = await startTestEngine();
    const id = await add(engine);
    const before = engine.changed.length;
    await engine.call('customers.seen', { id });
    expect(engine.changed.slice(before)).toEqual([]);
    expect(await engine.raw('customers.seen', { id: crypto.randomUUID() })).toMatchObject({
      error: { code: 'NOT_FOUND' },
    });
  });
});

test('the contacts of this week are counted by when they began', async () => {
  const engine = await startTestEngine();
  const customerId = await add(engine);
  for (const note of ['one', 'two']) {
    const call = newCall({ customerId, note });
    await engine.call('calls.start', call);
    await engine.call('calls.save', call);
  }
  expect(await engine.call('today.get', asked)).toMatchObject({
    contactsThisWeek: 2,
    anyCustomers: true,
  });
  const nextWeek = { today: '2026-03-09', weekStart: '2026-03-09T00:00:00.000Z' };
  expect(await engine.call('today.get', nextWeek)).toMatchObject({ contactsThisWeek: 0 });
});
