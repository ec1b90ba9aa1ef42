import { expect } from '@playwright/test';
import type { CallContent } from '../../preload/contract/calls.ts';
import { emptyDetails } from '../../preload/contract/customers.ts';
import { blankRecord, type TalkRecord } from '../../preload/contract/guided-call.ts';
import { fillGuidedShop } from './support/guided-shop.ts';
import {
  leaveTalk,
  moving,
  places,
  recordAt,
  rowsOfWays,
  showTalk,
  talkAt,
} from './support/guided-talk.ts';
import { lookerAt } from './support/looking.ts';
import { looksFrom, sizes, takesPictures } from './support/looks.ts';
import { invoke, launch, newDataFolder, test } from './support/program.ts';

const threeTimes = <Item>(item: Item): Item[] => [item, item, item];

/** Each guide in one language; in all of them for pictures. */
const seen = [
  { language: 'pl', look: { theme: 'dark', size: 'small' }, guide: 'abusive-caller' },
  { language: 'ru', look: { theme: 'light', size: 'small' }, guide: 'complaint-phone' },
  { language: 'en', look: { theme: 'light', size: 'large' }, guide: 'complaint-counter' },
] as const;

test.describe.configure({ timeout: takesPictures ? 1_200_000 : 180_000 });

for (const { language, look: first, guide } of seen) {
  test(`every step of a guide: ${language}`, async () => {
    const program = await launch({
      dataFolder: newDataFolder(),
      preferences: { language, theme: first.theme },
      size: sizes[first.size],
    });
    const { page } = program;
    const { customerId, note, record } = await fillGuidedShop(page, language);
    const look = await lookerAt(program, {
      folder: 'guided',
      language,
      looks: looksFrom(first),
      onlyHere: true,
    });
    const guides = (await invoke(page, 'playbooks.list', {})).map(({ key }) => key);
    for (const key of takesPictures ? guides : [guide]) {
      const playbook = await invoke(page, 'playbooks.get', { key, version: 1 });
      const stood = new Map<string, Set<string>>();
      for (const step of playbook.steps) {
        const name = `${key}-${step.key}`;
        const content = talkAt(playbook, step.key, recordAt(playbook, step.key, record), {
          customerId,
          note,
        });
        const id = await showTalk(page, content);
        await look(name);
        expect.soft(await page.evaluate(rowsOfWays), `${name}: rows of ways`).toBe(1);
        for (const [part, place] of Object.entries(await page.evaluate(places))) {
          stood.set(part, (stood.get(part) ?? new Set()).add(place));
        }
        await leaveTalk(page);
        await invoke(page, 'calls.discard', { id });
      }
      // Pictures are taken in windows of two sizes.
      const moved = [...stood].filter(([, at]) => at.size > (takesPictures ? 2 : 1));
      expect.soft(moved.map(([part, at]) => `${part}: ${[...at].join(' → ')}`)).toEqual([]);
    }
  });
}

for (const { language, look: first } of takesPictures ? seen : seen.slice(1, 2)) {
  test(`when something is wrong, missing or much: ${language}`, async () => {
    const program = await launch({
      dataFolder: newDataFolder(),
      preferences: { language, theme: first.theme },
      size: sizes[first.size],
    });
    const { page } = program;
    const { customerId, note, record } = await fillGuidedShop(page, language);
    const look = await lookerAt(program, {
      folder: 'guided',
      language,
      looks: looksFrom(first),
    });
    const playbook = await invoke(page, 'playbooks.get', { key: 'complaint-phone', version: 1 });
    const talk = (key: string, changes: Partial<TalkRecord>, more: Partial<CallContent> = {}) =>
      talkAt(playbook, key, { ...record, ...changes }, { customerId, note, ...more });
    const { account, promises, options } = record;
    const long = Array.from({ length: 40 }, () => account)
      .join(' ')
      .slice(0, 2000);
    const [promise] = promises;
    const [option] = options;
    if (!promise || !option) throw new Error('The record has no promise.');
    const what = long.slice(0, 300);

    await showTalk(page, talk('listen', { account: long }, { note: long }));
    await look('much-account');
    await showTalk(page, talk('offer', { options: threeTimes({ ...option, note: what }) }));
    await look('much-offers');
    await showTalk(
      page,
      talk('agree', {
        options: threeTimes({ ...option, note: what, cost: 123_456_00 }),
        promises: Array.from({ length: 10 }, () => ({ ...promise, what })),
      }),
    );
    await look('much-agreed');
    await page.keyboard.press('Tab');
    await page.locator('[data-entry=promises] li button').first().click();
    await look('much-promise-open');
    await showTalk(page, talk('sumUp', { account: long }));
    await look('much-recap');

    const { id: longNamed } = await invoke(page, 'customers.create', {
      details: {
        ...emptyDetails,
        givenName: 'Maximiliane-Wilhelmine-Theodora',
        familyName: 'Featherstonehaugh-Cholmondeley',
      },
    });
    await showTalk(page, talk('open', blankRecord, { customerId: longNamed, note: '' }));
    await look('much-name');
    await showTalk(page, talk('clarify', blankRecord, { customerId: null, note: '' }));
    await look('unknown-caller');
    expect(await page.evaluate(moving)).toEqual([]);
    const before = await page.evaluate(places);
    await page.keyboard.press('h');
    await page.keyboard.press('l');
    await page.keyboard.press('1');
    await look('held-and-warned');
    const { mood, tools, title, ways, notes } = before;
    if (!takesPictures) {
      expect(await page.evaluate(places)).toMatchObject({ mood, tools, title, ways, notes });
    }

    const lost = talk('open', {});
    await showTalk(page, {
      ...lost,
      guided: lost.guided && { ...lost.guided, playbook: { key: 'complaint-phone', version: 99 } },
    });
    await look('lost-guide');
  });
}
