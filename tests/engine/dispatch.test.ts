import { describe, expect, test } from 'vitest';
import { afterTalks } from '#contract/after-talk.ts';
import { backup } from '#contract/backup.ts';
import { calls } from '#contract/calls.ts';
import { cardDrafts } from '#contract/card-drafts.ts';
import { complaints } from '#contract/complaints.ts';
import { consents } from '#contract/consents.ts';
import { customers } from '#contract/customers.ts';
import { actions, due } from '#contract/due.ts';
import { followUps } from '#contract/follow-ups.ts';
import { imports } from '#contract/imports.ts';
import { type EngineMethodName, engineMethods, methods, shellMethods } from '#contract/index.ts';
import { links } from '#contract/links.ts';
import { observations } from '#contract/observations.ts';
import { guidedTalks, playbooks } from '#contract/playbooks.ts';
import { preparations } from '#contract/preparation.ts';
import { promises } from '#contract/promises.ts';
import { recovery, restore } from '#contract/recovery.ts';
import { rules } from '#contract/rules.ts';
import { shop } from '#contract/shop.ts';
import { staff } from '#contract/staff.ts';
import { timeline } from '#contract/timeline.ts';
import { today } from '#contract/today.ts';
import { typedDrafts } from '#contract/typed-drafts.ts';
import { views } from '#contract/views.ts';
import { startTestEngine } from '../support/engine.ts';
import { anna } from '../support/people.ts';

test('no two features claim one method name', () => {
  const features = [
    customers,
    cardDrafts,
    observations,
    consents,
    links,
    calls,
    timeline,
    followUps,
    complaints,
    typedDrafts,
    promises,
    playbooks,
    guidedTalks,
    afterTalks,
    preparations,
    actions,
    due,
    rules,
    imports,
    backup,
    restore,
    recovery,
    views,
    shop,
    staff,
    today,
    shellMethods,
  ];
  const names = features.flatMap(Object.keys);
  expect(new Set(names).size).toBe(names.length);
  expect(Object.keys(methods).toSorted()).toEqual(names.toSorted());
});

test('a query changes nothing, a command says what it made stale', () => {
  const all = Object.values(engineMethods);
  const queries = all.filter(({ kind }) => kind === 'query');
  expect(queries.flatMap(({ invalidates }) => invalidates)).toEqual([]);
  const onReader = all.filter(({ thread }) => thread === 'reader');
  expect(onReader.filter(({ kind }) => kind === 'command')).toEqual([]);
  // It writes files beside the database, never into it.
  const stale = new Set(onReader.flatMap(({ invalidates }) => invalidates));
  expect(stale).toEqual(new Set(['backups']));
});

describe('validation', () => {
  test('names each wrong field', async () => {
    const engine = await startTestEngine();
    const envelope = await engine.raw('customers.create', {
      details: {
        ...anna,
        emails: [{ address: 'anna@nowak.pl' }, { address: 'no address' }],
        phones: [{ number: '   ' }],
        company: 'x'.repeat(201),
      },
    });
    expect(envelope).toEqual({
      ok: false,
      error: {
        code: 'VALIDATION',
        fields: {
          'details.emails.1.address': 'email',
          'details.phones.0.number': 'required',
          'details.company': 'tooLong',
        },
      },
    });
  });

  test('a card needs a name or a way to be reached', async () => {
    const engine = await startTestEngine();
    const nobody = { ...anna, givenName: ' ', familyName: '', phones: [], emails: [] };
    expect(await engine.raw('customers.create', { details: nobody })).toMatchObject({
      error: { code: 'VALIDATION', fields: { 'details.givenName': 'nameOrNumber' } },
    });
    await engine.call('customers.create', { details: { ...nobody, phones: [{ number: '112' }] } });
  });

  test('lines are trimmed and brought to one Unicode form', async () => {
    const engine = await startTestEngine();
    const { id } = await engine.call('customers.create', {
      details: { ...anna, givenName: '  Anna\n Maria ', familyName: 'Wójcik'.normalize('NFD') },
    });
    const card = await engine.call('customers.get', { id });
    expect(card.givenName).toBe('Anna Maria');
    expect(card.familyName).toBe('Wójcik');
  });
});

test('an unknown method is refused', async () => {
  const engine = await startTestEngine();
  for (const name of ['customers.drop', 'toString', '__proto__', 'constructor', '']) {
    expect(await engine.raw(name, {})).toEqual({ ok: false, error: { code: 'UNSUPPORTED' } });
  }
});

test('what the program did wrong stays in the log; the answer holds only where to look', async () => {
  const engine = await startTestEngine();
  engine.database.handle.exec('alter table customer rename to elsewhere');
  const envelope = await engine.raw('customers.get', {
    id: '0190a5b0-0000-7000-8000-000000000000',
  });
  expect(envelope).toEqual({
    ok: false,
    error: { code: 'INTERNAL', ref: expect.stringMatching(/^[0-9a-f]{12}$/u) },
  });
  expect(engine.logged).toHaveLength(1);
});

test('the shop is changed with its version', async () => {
  const engine = await startTestEngine();
  const details = { name: 'U Szewca', country: 'PL', currency: 'PLN' };
  expect(await engine.call('shop.update', { version: 1, details })).toEqual({ version: 2 });
  expect(await engine.call('shop.get', {})).toMatchObject({ ...details, version: 2 });
  expect(await engine.raw('shop.update', { version: 1, details })).toEqual({
    ok: false,
    error: { code: 'CONFLICT' },
  });
});

test('a number without a country code is read in the country of the shop', async () => {
  const engine = await startTestEngine();
  const stored = async (country: string, number: string) => {
    const { version } = await engine.call('shop.get', {});
    await engine.call('shop.update', { version, details: { name: '', country, currency: 'PLN' } });
    const { id } = await engine.call('customers.create', {
      details: { ...anna, phones: [{ number }] },
    });
    return (await engine.call('customers.get', { id })).phones;
  };
  expect(await stored('PL', '22 828 37 39')).toEqual([
    { number: '22 828 37 39', e164: '+48228283739' },
  ]);
  expect(await stored('RU', '8 (912) 345-67-89')).toEqual([
    { number: '8 (912) 345-67-89', e164: '+79123456789' },
  ]);
  expect(await stored('RU', '9123456789')).toEqual([
    { number: '9123456789', e164: '+79123456789' },
  ]);
  expect(await stored('PL', 'u sąsiadki')).toEqual([{ number: 'u sąsiadki', e164: null }]);
});

test('the data is checked without a finding', async () => {
  const engine = await startTestEngine();
  expect(await engine.call('health.check', {})).toEqual({ problems: [] });
  const names: EngineMethodName[] = ['session.get', 'shop.get', 'calls.open'];
  for (const name of names) await engine.call(name, {});
});
