import type { Page } from '@playwright/test';
import { blankCall, type CallContent } from '../../../preload/contract/calls.ts';
import { blankRecord, type TalkRecord } from '../../../preload/contract/guided-call.ts';
import type { TalkEvent } from '../../../preload/contract/guided-talk.ts';
import type { Playbook } from '../../../preload/contract/playbook.ts';
import { newCall } from '../../support/new-call.ts';
import { invoke } from './program.ts';

const at = '2026-03-02T09:00:00.000Z';

/** What happened before a step: all that stands before it, but for what ends a talk. */
function eventsTo({ steps, start }: Playbook, key: string): TalkEvent[] {
  const index = steps.findIndex((step) => step.key === key);
  const before = steps
    .slice(0, index)
    .filter(({ act }) => act !== 'end' && act !== 'threat')
    .map((step) => step.key);
  const mood = { at, did: 'mood', mood: 2 } as const;
  const go = (to: string) => ({ at, did: 'go', to, skipped: '' }) as const;
  return [mood, ...[...before, key].filter((to) => to !== start).map(go)];
}

/** Only what is known by then: a talk writes its record from top to bottom. */
export function recordAt({ steps }: Playbook, key: string, whole: TalkRecord): TalkRecord {
  const act = steps.find((step) => step.key === key)?.act;
  const early = ['open', 'listen', 'nameFeeling', 'moveAside', 'request', 'warn', 'safety'];
  if (act !== undefined && early.includes(act)) return { ...blankRecord, account: whole.account };
  return whole;
}

/** What would still take time to change although less motion is asked for. Runs in the page. */
export function moving(): string[] {
  const seconds = (text: string) => Math.max(...text.split(',').map(Number.parseFloat));
  return [...document.querySelectorAll('main *')]
    .filter((element) => {
      const { animationDuration, transitionDuration } = getComputedStyle(element);
      return seconds(animationDuration) > 0.001 || seconds(transitionDuration) > 0.001;
    })
    .map(({ outerHTML }) => outerHTML.slice(0, 200));
}

/** An open call that stands at this step of the guide. */
export function talkAt(
  playbook: Playbook,
  step: string,
  record: TalkRecord,
  more: Partial<CallContent>,
): CallContent {
  const { key, version, channels } = playbook;
  return {
    ...blankCall,
    channel: channels[0] ?? 'phone',
    kind: 'complaint',
    guided: {
      playbook: { key, version },
      complaintId: null,
      events: eventsTo(playbook, step),
      record,
    },
    ...more,
  };
}

const shown = 'main :is(h2[tabindex], [role=alert])';

/** Begins it and shows it; its heading stands there, or what is wrong with it. */
export async function showTalk(page: Page, content: CallContent): Promise<string> {
  await leaveTalk(page);
  const { id } = await invoke(page, 'calls.start', newCall(content));
  await goTo(page, `#/calls/${id}`);
  await page.locator(shown).waitFor();
  return id;
}

export async function leaveTalk(page: Page): Promise<void> {
  await goTo(page, '#/today');
  await page.locator(shown).waitFor({ state: 'detached' });
}

async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    window.location.hash = to;
  }, hash);
}

/** A second row of ways on would cover what stands above the first. Runs in the page. */
export function rowsOfWays(): number {
  const ways = [...document.querySelectorAll('[aria-keyshortcuts^="1 Enter"] ~ button')];
  const first = document.querySelector('[aria-keyshortcuts^="1 Enter"]');
  const tops = [first, ...ways].map((way) => way?.getBoundingClientRect().top);
  return new Set(tops).size;
}

/** Where the parts stand that must not move from step to step. Runs in the page. */
export function places(): Record<string, string> {
  const parts: Record<string, Element | null> = {
    mood: document.querySelector('main [role=radiogroup]'),
    tools: document.querySelector('[data-key=KeyH]'),
    title: document.querySelector('main h2[tabindex]'),
    say: document.querySelector('[data-key=KeyQ]'),
    ways: document.querySelector('[aria-keyshortcuts^="1 Enter"]'),
    notes: document.querySelector('[data-key=KeyN]'),
    entry: document.querySelector('[data-entry]'),
  };
  return Object.fromEntries(
    Object.entries(parts).flatMap(([name, element]) => {
      if (!element) return [];
      const { top, left } = element.getBoundingClientRect();
      return [[name, `${Math.round(left)}, ${Math.round(top)}`]];
    }),
  );
}
