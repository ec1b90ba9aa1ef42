import { expect, type Page } from '@playwright/test';
import { handOver } from '../../build/runtime/unprivileged.mjs';
import { createCustomer } from '../../db/customers.ts';
import { createInteraction } from '../../db/interactions.ts';
import { addObservation } from '../../db/observations.ts';
import { readOwner } from '../../db/session.ts';
import { openForWriting } from '../../main/engine/start.ts';
import { type CustomerDetails, emptyDetails } from '../../preload/contract/customers.ts';
import { newCall } from '../support/new-call.ts';
import { lookerAt } from './support/looking.ts';
import { looks, sizes } from './support/looks.ts';
import { invoke, launch, newDataFolder, test } from './support/program.ts';
import { beginAnew, shareProgram } from './support/shared.ts';

async function openCard(page: Page, id: string): Promise<void> {
  await page.evaluate((to) => {
    window.location.hash = `#/customers/${to}`;
  }, id);
}

const dayFromNow = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const anna: CustomerDetails = {
  ...emptyDetails,
  givenName: 'Anna',
  familyName: 'Wójcik',
  company: 'Pracownia „Igła”',
  formOfAddress: 'Pani Anno',
  honorific: 'ms',
  phones: [
    { number: '601 234 567', label: 'mobile' },
    { number: '22 828 37 39', label: 'work' },
  ],
  emails: [{ address: 'anna@igla.example', label: 'work' }],
  address: { street: 'Długa 4/7', postalCode: '90-001', city: 'Łódź', region: '', country: '' },
  birthday: {
    year: 1985,
    month: Number(dayFromNow(4).slice(5, 7)),
    day: Number(dayFromNow(4).slice(8)),
  },
  language: 'pl',
  preferredChannel: 'phone',
  convenientHours: '9–12',
  usual: 'Nici Ariadna 40, czarne i ecru; co miesiąc metr lnu',
  reasons: ['quality', 'place'],
  decisionStyle: 'analytical',
  buyingStyle: 'rational',
  stage: 'regular',
  tags: ['VIP', 'hurt', 'rabat 5%'],
  note: 'Odbiera po dziesiątej.',
};

/** A card with something in every place. */
async function fullCard(page: Page): Promise<string> {
  const { id: staffId = '' } = (await invoke(page, 'session.get', {})) ?? {};
  const { version } = await invoke(page, 'shop.get', {});
  const shop = { name: 'Pasmanteria', country: 'PL', currency: 'PLN' };
  await invoke(page, 'shop.update', { version, details: shop });
  const { id } = await invoke(page, 'customers.create', {
    details: { ...anna, responsibleId: staffId },
  });
  const { id: jan } = await invoke(page, 'customers.create', {
    details: { ...emptyDetails, givenName: 'Jan', familyName: 'Wójcik' },
  });
  await invoke(page, 'links.add', { fromId: id, toId: jan, kind: 'household' });
  await invoke(page, 'links.add', { fromId: id, toId: jan, kind: 'referredBy' });
  const consent = {
    customerId: id,
    source: 'inPerson',
    wording: 'Zgoda',
    givenAt: new Date().toISOString(),
  } as const;
  await invoke(page, 'consents.give', { ...consent, channel: 'sms' });
  const old = await invoke(page, 'consents.give', { ...consent, channel: 'email' });
  await invoke(page, 'consents.withdraw', { id: old.id });
  await invoke(page, 'observations.add', {
    customerId: id,
    seenOn: dayFromNow(-40),
    pattern: 'perfectionist',
    note: 'Prosiła o próbkę odcienia na piśmie.',
  });
  await invoke(page, 'observations.add', {
    customerId: id,
    seenOn: dayFromNow(0),
    pattern: 'aggressive',
    note: 'Podniosła głos przy rozmowie o terminie dostawy.',
  });
  const contacts = [
    ['enquiry', 'phone', 'Pytała o szerokość lnu.', null, null],
    ['order', 'visit', 'Zamówiła 3 m lnu, zaliczka wpłacona.', 'agreed', 4],
    ['complaint', 'phone', 'Nici blakną po praniu. '.repeat(40), 'callBack', 2],
    ['thanks', 'email', 'Dziękuje za szybką wymianę.', 'solved', 5],
  ] as const;
  for (const [kind, channel, note, outcome, moodEnd] of contacts) {
    const call = newCall({ customerId: id, kind, channel, note, outcome, moodStart: 3, moodEnd });
    await invoke(page, 'calls.start', call);
    await invoke(page, 'calls.save', call);
  }
  const followUp = (days: number, note: string) =>
    invoke(page, 'followUps.add', { customerId: id, dueOn: dayFromNow(days), note });
  await followUp(-3, 'Oddzwonić w sprawie odcienia');
  await followUp(5, 'Sprawdzić dostawę lnu');
  await invoke(page, 'followUps.finish', await followUp(-1, 'Wysłać próbkę'));
  return id;
}

const labels = {
  en: ['Add an observation', 'Add a consent', 'Link a customer'],
  pl: ['Dodaj spostrzeżenie', 'Dodaj zgodę', 'Powiąż z klientem'],
  ru: ['Добавить наблюдение', 'Добавить согласие', 'Связать с клиентом'],
} as const;

const folded = { en: /^About and channel/u, pl: /^Temat i kanał/u, ru: /^Тема и канал/u };

test.describe('the card, empty and full', () => {
  const shared = shareProgram({});

  for (const { language, theme, size } of looks) {
    test(`${language}, ${theme}, ${size}`, async () => {
      const { program } = shared;
      const { page, complaints } = program;
      await beginAnew(program, { preferences: { language, theme }, size });
      const look = await lookerAt(program, { folder: 'card', language, looks: [{ theme, size }] });
      const { id: empty } = await invoke(page, 'customers.create', {
        details: { ...emptyDetails, givenName: 'Zofia' },
      });
      await openCard(page, empty);
      await page.getByRole('heading', { level: 2, name: 'Zofia' }).waitFor();
      await look('empty');
      await openCard(page, await fullCard(page));
      await page.getByRole('article').nth(2).waitFor();
      await look('full');
      for (const [index, name] of labels[language].entries()) {
        await page.getByRole('button', { name, exact: true }).click();
        const form = page.getByRole('form', { name });
        await form.waitFor();
        await look(`add-${index + 1}`);
        await page.keyboard.press('Control+Enter');
        // A consent has everything it needs from the start.
        if (name !== labels[language][1]) {
          await form.locator('[aria-invalid=true]').waitFor();
          await look(`add-${index + 1}-missing`);
          await page.keyboard.press('Escape');
        }
        await expect(form).toHaveCount(0);
      }
      // The history: contacts by what they were about, folded into one button.
      const fold = page.getByRole('button', { name: folded[language] });
      await fold.scrollIntoViewIfNeeded();
      await look('filter');
      await fold.focus();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('dialog').getByRole('button').first()).toBeFocused();
      await page.keyboard.press('Space');
      await look('filter-open');
      await page.keyboard.press('Escape');
      await expect(fold).toBeFocused();
      await look('filter-chosen');
      const buttons = fold.locator('xpath=..').getByRole('button');
      const tops = await buttons.evaluateAll((all) =>
        all.map((one) => one.getBoundingClientRect().y),
      );
      expect(new Set(tops).size, 'one row').toBe(1);
      expect(complaints).toEqual([]);
    });
  }
});

/** Five thousand contacts and two hundred observations of one customer, stored before the start. */
async function fillHistory(dataFolder: string): Promise<string> {
  const clock = () => new Date();
  const database = await openForWriting({ dataFolder, clock, country: 'PL' });
  const { id: staffId } = await readOwner(database.kysely);
  const actor = { staffId, now: clock().toISOString(), batchId: 'history' };
  const id = await database.kysely.transaction().execute(async (trx) => {
    const customer = await createCustomer(trx, actor, { ...anna, phones: [] });
    for (let index = 0; index < 5000; index += 1) {
      await createInteraction(trx, actor, {
        customerId: customer.id,
        draftId: null,
        channel: index % 3 === 0 ? 'visit' : 'phone',
        direction: 'incoming',
        kind: index % 5 === 0 ? 'complaint' : 'order',
        outcome: index % 2 === 0 ? 'agreed' : null,
        moodStart: null,
        moodEnd: (index % 5) + 1,
        note: `${index + 1}. ${'Zażółć gęślą jaźń. '.repeat(index % 9)}`,
        startedAt: new Date(Date.now() - (5000 - index) * 3 * 3_600_000).toISOString(),
        duration: 60 + index,
      });
    }
    for (let days = 0; days < 200; days += 1) {
      const seen = { seenOn: dayFromNow(-days * 3), pattern: null, note: 'Prosiła o próbkę.' };
      await addObservation(trx, actor, customer.id, seen);
    }
    return customer.id;
  });
  await database.close();
  return id;
}

test('a history of five thousand entries scrolls and filters at once', async () => {
  const dataFolder = newDataFolder();
  const id = await fillHistory(dataFolder);
  handOver(dataFolder);
  const preferences = { language: 'en', theme: 'light' } as const;
  const program = await launch({ dataFolder, preferences, size: sizes.small });
  const { page, complaints } = program;
  const looking = [{ theme: preferences.theme, size: 'small' }] as const;
  const look = await lookerAt(program, { folder: 'card', language: 'en', looks: looking });
  await openCard(page, id);
  await expect(page.getByText(/^5[\s,.\u00a0]?200 /u)).toBeVisible();
  await look('many-top');

  const entries = page.getByRole('article');
  await entries.first().focus();
  await page.keyboard.press('End');
  await expect(page.locator('article:focus')).toContainText('1. ');
  await look('many-end');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');

  const typed = performance.now();
  await page.getByRole('textbox', { name: 'Find in the notes' }).fill('4999. zazolc');
  await expect(entries).toHaveCount(1);
  expect(performance.now() - typed).toBeLessThan(1000);
  await look('many-found');
  expect(complaints).toEqual([]);
});
