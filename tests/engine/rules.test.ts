import { describe, expect, test } from 'vitest';
import { countryPackKeys } from '#contract/rules.ts';
import { startTestEngine } from '../support/engine.ts';

describe('the rules of a country', () => {
  test('are those of the country of the shop until another one is chosen', async () => {
    const { call } = await startTestEngine();
    const own = await call('rules.pack', { countryPack: null });
    expect(own.pack).toBe('PL');
    expect(own.rules.find(({ key }) => key === 'pl.answer')).toEqual({
      key: 'pl.answer',
      owedBy: 'shop',
      period: { unit: 'day', count: 14 },
      buyers: ['consumer', 'soleTrader'],
      sales: null,
      demands: null,
      source: {
        title: 'Ustawa z dnia 30 maja 2014 r. o prawach konsumenta (Dz.U. 2014 poz. 827)',
        url: 'https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU20140000827',
      },
      checkedOn: '2026-11-22',
      toBeChecked: false,
    });
    expect((await call('rules.pack', { countryPack: 'RU' })).pack).toBe('RU');
    expect((await call('rules.get', {})).pack).toBe('PL');
  });

  test.each(countryPackKeys)('of %s can be read by everybody', async (countryPack) => {
    const { call } = await startTestEngine({ role: 'staff' });
    const { pack, rules } = await call('rules.pack', { countryPack });
    expect(pack).toBe(countryPack);
    const prefix = `${countryPack.toLowerCase()}.`;
    expect(rules.filter(({ key }) => !key.startsWith(prefix))).toEqual([]);
    expect(rules.length > 0).toBe(countryPack !== 'none');
  });
});

describe('opening hours', () => {
  test('that end before they begin are refused at their place', async () => {
    const { call, raw } = await startTestEngine();
    const { version, rules } = await call('rules.get', {});
    const openingHours = { ...rules.openingHours, 6: [{ from: '14:00', to: '09:00' }] };
    expect(await raw('rules.update', { version, rules: { ...rules, openingHours } })).toEqual({
      ok: false,
      error: { code: 'VALIDATION', fields: { 'rules.openingHours.6.0': 'invalid' } },
    });
    expect((await call('rules.get', {})).rules).toEqual(rules);
  });

  test('may go on until midnight', async () => {
    const { call } = await startTestEngine();
    const { version, rules } = await call('rules.get', {});
    const openingHours = { ...rules.openingHours, 6: [{ from: '20:00', to: '24:00' }] };
    await call('rules.update', { version, rules: { ...rules, openingHours } });
    expect((await call('rules.get', {})).rules.openingHours).toEqual(openingHours);
  });
});
