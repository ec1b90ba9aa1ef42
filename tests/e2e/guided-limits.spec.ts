import { expect, type Page } from '@playwright/test';
import { openComplaints } from '../../preload/contract/complaints.ts';
import { emptyDetails } from '../../preload/contract/customers.ts';
import { everything } from '../../preload/contract/timeline.ts';
import { lookerAt } from './support/looking.ts';
import { looks, looksFrom, sizes } from './support/looks.ts';
import { invoke, launch, newDataFolder, type Program, test } from './support/program.ts';

/** What is typed and read in each language. */
const words = {
  pl: {
    insulted: 'Krzyk o dostawie, potem wyzwiska.',
    account: 'Czajnik parzy w rękę.',
    happened: '2 obelgi · wulgaryzmy, 2 razy · 2 prośby · 1 ostrzeżenie',
    ended: 'rozmowa zakończona po przekroczeniu granic',
    limits: /^Przekroczone granice/u,
    marked: 'Oznaczono jako przeczytane',
  },
  ru: {
    insulted: 'Крик о доставке, потом оскорбления.',
    account: 'Чайник обжигает руку.',
    happened: '2 оскорбления · брань, 2 раза · 2 просьбы · 1 предупреждение',
    ended: 'разговор прекращён: границы нарушены',
    limits: /^Нарушены границы/u,
    marked: 'Отмечено как прочитанное',
  },
  en: {
    insulted: 'Shouting about a delivery, then insults.',
    account: 'The kettle burns the hand.',
    happened: '2 insults · swearing, 2 times · asked 2 times · warned 1 time',
    ended: 'ended because limits were crossed',
    limits: /^Limits were crossed/u,
    marked: 'Marked as read',
  },
};

const anna = { ...emptyDetails, givenName: 'Anna', familyName: 'Wójcik' };
const jan = { ...emptyDetails, givenName: 'Jan', familyName: 'Lis' };

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 2, name });

/** Wanda manages, Ola is at the counter. */
async function shopOfTwo({ page }: Program) {
  const [owner] = await invoke(page, 'staff.list', {});
  const { id: wandaId = '', version = 0 } = owner ?? {};
  const wanda = { name: 'Wanda', role: 'owner', colour: 'teal', languages: [] } as const;
  await invoke(page, 'staff.change', { ...wanda, id: wandaId, version, languages: [] });
  const ola = { name: 'Ola', role: 'staff', colour: 'blue' } as const;
  await invoke(page, 'staff.add', { ...ola, languages: [] });
  const { id: annaId } = await invoke(page, 'customers.create', {
    details: { ...anna, phones: [{ number: '600 828 370' }] },
  });
  const { id: janId } = await invoke(page, 'customers.create', {
    details: { ...jan, phones: [{ number: '601 234 567' }] },
  });
  return { wandaId, annaId, janId };
}

async function beginWith(page: Page, digits: string, name: string): Promise<void> {
  await page.keyboard.press('F2');
  await page.keyboard.type(digits);
  await expect(page.getByRole('option').first()).toContainText(name);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name })).toBeVisible();
  await page.keyboard.press('F3');
}

async function atCounter(page: Page, digit: string, name: string): Promise<void> {
  await page.keyboard.press('F8');
  await page.keyboard.press(digit);
  // The window has changed hands when it says so.
  await expect(page.getByRole('banner').getByText(name, { exact: true })).toBeVisible();
}

const saved = (page: Page) => expect.poll(() => invoke(page, 'calls.open', {})).toEqual([]);

for (const { language, theme, size } of looks) {
  test(`a talk is ended by its policy, another is handed over, and the manager knows: ${language}`, async () => {
    const program = await launch({
      dataFolder: newDataFolder(),
      preferences: { language, theme, autoLock: null },
      size: sizes[size],
    });
    const { page } = program;
    const { keyboard } = page;
    const said = words[language];
    const { wandaId, annaId, janId } = await shopOfTwo(program);
    const { steps } = await invoke(page, 'playbooks.get', { key: 'complaint-phone', version: 1 });
    const at = (key: string) => {
      const title = steps.find((step) => step.key === key)?.title[language];
      return heading(page, typeof title === 'string' ? title : key);
    };
    const look = await lookerAt(program, {
      folder: 'guided-limits',
      language,
      looks: looksFrom({ theme, size }),
    });
    await atCounter(page, '2', 'Ola');

    // Twice swearing, then an insult: asked, asked, warned; the next one ends it.
    await beginWith(page, '8283', 'Anna Wójcik');
    await expect(at('open')).toBeFocused();
    for (const [digit, step] of [
      ['2', 'request'],
      ['2', 'request'],
      ['1', 'warn'],
    ] as const) {
      await keyboard.press('l');
      await keyboard.press(digit);
      await expect(at(step)).toBeVisible();
    }
    await look('warned');
    await keyboard.press('l');
    await keyboard.press('1');
    await expect(at('endCall')).toBeVisible();
    await look('ended');
    await keyboard.press('Enter');
    await expect(at('afterwards')).toBeVisible();
    await keyboard.press('n');
    await keyboard.type(said.insulted);
    await keyboard.press('Escape');
    await look('afterwards');
    await keyboard.press('Enter');
    await saved(page);

    // Somebody may be hurt: the manager goes on with it.
    await beginWith(page, '2345', 'Jan Lis');
    await keyboard.press('Enter');
    await expect(at('listen')).toBeVisible();
    await keyboard.press('f');
    await keyboard.type(said.account);
    await keyboard.press('Escape');
    await keyboard.press('m');
    await expect(at('handOver')).toBeVisible();
    await keyboard.press('f');
    await keyboard.press('Shift+Tab');
    const receiver = page.getByRole('combobox').filter({ hasText: 'Wanda' }).last();
    await expect(receiver).toBeFocused();
    await keyboard.press('ArrowDown');
    await expect(receiver).toHaveValue(wandaId);
    await keyboard.press('Escape');
    await look('hand-over');
    await keyboard.press('Enter');
    await expect(at('sumUp')).toBeVisible();
    await keyboard.press('Control+Enter');
    await saved(page);

    const { rows: complaints } = await invoke(page, 'complaints.list', {
      filter: openComplaints,
      order: 'received',
      offset: 0,
      limit: 10,
    });
    // What was said is no complaint: it is in the note of the call.
    expect(complaints.map(({ customerId }) => customerId)).toEqual([janId]);
    const complaint = await invoke(page, 'complaints.get', { id: complaints[0]?.id ?? '' });
    expect(complaint).toMatchObject({ account: said.account, ownerId: wandaId });
    const events = await invoke(page, 'complaints.history', { id: complaint.id });
    const handedOver = events.find(({ did }) => did === 'handOver');
    expect(handedOver?.reason).toContain(said.account);
    expect(handedOver?.reason).toContain('Jan Lis');

    // The one at the counter does not read about limits, those who manage do.
    const history = { customerId: annaId, filter: everything, offset: 0, limit: 10 };
    const talkOf = async () => {
      const { rows } = await invoke(page, 'timeline.list', history);
      return rows.flatMap((row) => (row.type === 'contact' ? [row.talk] : []));
    };
    expect(await talkOf()).toMatchObject([{ limits: null }]);
    await keyboard.press('Control+1');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('region', { name: said.limits })).toHaveCount(0);
    await atCounter(page, '1', 'Wanda');
    const region = page.getByRole('region', { name: said.limits });
    await expect(region).toContainText(said.happened);
    await expect(region).toContainText('Ola');
    await look('today');
    expect(await talkOf()).toMatchObject([{ limits: 'ended' }]);
    expect(await invoke(page, 'guidedTalks.crossed', {})).toMatchObject({
      total: 1,
      rows: [{ customerId: annaId, staffName: 'Ola', asked: 2, warned: 1, ended: true }],
    });

    await region.getByRole('link').focus();
    await keyboard.press('Enter');
    await expect(page.getByText(said.ended)).toBeVisible();
    await look('history');
    await keyboard.press('Control+1');
    await region.getByRole('link').focus();
    await keyboard.press('r');
    await expect(page.getByText(said.marked)).toBeVisible();
    await expect(region).toHaveCount(0);
    expect(program.complaints).toEqual([]);
  });
}
