import type { Page } from 'playwright';
import { blankCall } from '#contract/calls.ts';
import { blankRecord } from '#contract/guided-call.ts';
import { type TalkEvent, usualCourse } from '#contract/guided-talk.ts';
import { complaintPhone } from '#db/content/playbooks/complaint-phone.ts';
import { uuidv7 } from '#db/ids.ts';
import { invoke } from '../support/invoke.ts';

const times = 200;
/** What happens in a talk of hours, said phrases and all. */
const longTalk = 500;

/** Milliseconds, one for each key, from the press to the picture that it leads to. */
interface KeyTimes {
  /** Another step stands there. */
  steps: number[];
  /** A letter more stands in the notes, late in a long talk. */
  typing: number[];
  /** Another word stands in a page of which nothing else changes: what no screen is quicker than. */
  bare: number[];
}

const heading = 'main h2[tabindex]';
const notes = 'aside textarea';

/** The live screen of a guided talk with a customer of many contacts. */
export async function measureGuided(page: Page, customerId: string): Promise<KeyTimes> {
  await openTalk(page, customerId, []);
  await timeKeys(page, heading, there); // all that is loaded only once
  const steps = await timeKeys(page, heading, toAndFro);
  await openTalk(page, customerId, longEvents());
  await page.locator(notes).focus();
  const typing = await timeKeys(page, notes, () => 'a');
  return { steps, typing, bare: await timeBare(page) };
}

const courseLength = usualCourse(complaintPhone).length;
const there = (index: number) => (index < courseLength - 1 ? 'ArrowRight' : undefined);

/** Along the whole course and back, again and again. */
function toAndFro(index: number): string {
  return Math.floor(index / (courseLength - 1)) % 2 === 0 ? 'u' : 'ArrowRight';
}

/** Presses keys, each when the one before is on screen; stops where there is none. */
async function timeKeys(
  page: Page,
  shown: string,
  keyAt: (index: number) => string | undefined,
): Promise<number[]> {
  const took: number[] = [];
  for (let index = 0; index < times; index += 1) {
    const key = keyAt(index);
    if (key === undefined) break;
    await page.evaluate(watchKey, shown);
    await page.keyboard.press(key);
    took.push(await page.evaluate(() => (window as unknown as { took: Promise<number> }).took));
  }
  return took;
}

/** Runs in the page: promises how long after the next key another picture of the element is there. */
function watchKey(selector: string): void {
  // A heading is another element at another step, a field is the same with another text.
  const read = () => {
    const element = document.querySelector<HTMLElement>(selector);
    return element instanceof HTMLTextAreaElement ? element.value : (element?.textContent ?? '');
  };
  const took = new Promise<number>((resolve) => {
    const before = read();
    const onKey = (event: KeyboardEvent) => {
      const watch = () => {
        if (read() === before) return requestAnimationFrame(watch);
        // What is posted in a frame comes after its picture.
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => resolve(performance.now() - event.timeStamp));
        port1.start();
        return port2.postMessage(null);
      };
      requestAnimationFrame(watch);
    };
    window.addEventListener('keydown', onKey, { capture: true, once: true });
  });
  Object.assign(window, { took });
}

async function timeBare(page: Page): Promise<number[]> {
  await page.evaluate(() => {
    const bare = document.createElement('p');
    bare.id = 'bare';
    bare.tabIndex = 0;
    let pressed = 0;
    bare.addEventListener('keydown', (event) => {
      event.stopPropagation();
      bare.textContent = `${(pressed += 1)}`;
    });
    document.body.append(bare);
    bare.focus();
  });
  const took = await timeKeys(page, '#bare', () => 'a');
  await page.evaluate(() => document.querySelector('#bare')?.remove());
  return took;
}

/** To and fro over the whole course, with what is said on the way. */
function longEvents(): TalkEvent[] {
  const course = usualCourse(complaintPhone).slice(0, -1);
  const at = new Date(0).toISOString();
  return Array.from({ length: longTalk }, (_, index) => {
    if (index % 4 === 1) return { at, did: 'say', phrase: `said ${index}`, copied: false };
    if (index % 4 === 3) return { at, did: 'mood', mood: 1 + (index % 5) };
    return { at, did: 'go', to: course[(index / 2) % course.length] ?? 'open', skipped: '' };
  });
}

async function openTalk(page: Page, customerId: string, events: TalkEvent[]): Promise<void> {
  const id = uuidv7(Date.now());
  const { key, version } = complaintPhone;
  const guided = { playbook: { key, version }, complaintId: null, events, record: blankRecord };
  const content = { ...blankCall, customerId, kind: 'complaint' as const, guided };
  await invoke(page, 'calls.start', { id, content });
  // The talk before has headings of its own.
  await page.evaluate(() => {
    location.hash = '#/today';
  });
  await page.locator(heading).waitFor({ state: 'detached' });
  await page.evaluate((draft) => {
    location.hash = `#/calls/${draft}`;
  }, id);
  await page.locator(heading).waitFor();
  await page.locator('aside h2').first().waitFor();
}
