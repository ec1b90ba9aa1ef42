import type { Page } from 'playwright';
import { complaintKinds, demands } from '#contract/complaint-words.ts';
import { boardColumns } from '#contract/complaint-workflow.ts';
import { storeClocks } from '#db/complaint-clocks.ts';
import { createComplaint } from '#db/complaints.ts';
import type { Writing } from '#db/connection.ts';
import { uuidv7 } from '#db/ids.ts';
import { blankFacts } from '../support/complaints.ts';
import { type Samples, summarise } from './measure.ts';
import { notes } from './names.ts';
import type { Dice } from './random.ts';

const day = 24 * 3600 * 1000;
const openStates = Object.values(boardColumns).flat();

/** So many complaints stand open at once: a shop that is drowning. */
export const openComplaints = 10_000;

/** One open complaint for each of the customers, in every state, due within a month or overdue. */
export async function writeComplaints(
  trx: Writing,
  dice: Dice,
  customerIds: readonly string[],
  { staffId, now }: { staffId: string; now: number },
): Promise<void> {
  for (const customerId of customerIds) {
    const received = now - Math.floor(dice.random() * 60 * day);
    const at = new Date(received).toISOString();
    const actor = { staffId, now: at, batchId: uuidv7(received) };
    const { id } = await createComplaint(trx, actor, {
      customerId,
      callDraftId: null,
      currency: 'PLN',
      year: Number(at.slice(0, 4)),
      facts: {
        ...blankFacts,
        account: dice.pick(notes),
        kind: dice.pick(complaintKinds),
        demand: dice.pick(demands),
        channel: 'phone',
        receivedAt: at,
        ownerId: staffId,
        impact: 1 + dice.below(3),
        urgency: 1 + dice.below(3),
      },
    });
    const due = new Date(now + Math.floor((dice.random() - 0.2) * 30 * day)).toISOString();
    const on = due.slice(0, 10);
    await storeClocks(trx, id, [], { at: due, on, rule: 'pl.answer', assumed: false });
    await trx
      .updateTable('complaint')
      .set({ state: dice.pick(openStates) })
      .where('id', '=', id)
      .execute();
  }
}

const looks = 7;

/** Milliseconds from asking for the screen to its first picture with complaints on it. */
export async function measurePaint(page: Page, path: string, row: string): Promise<Samples> {
  const samples: number[] = [];
  for (let look = 0; look <= looks; look += 1) {
    await page.evaluate(() => {
      location.hash = '#/today';
    });
    await page.locator(row).first().waitFor({ state: 'detached' });
    const took = await page.evaluate(
      ([target, selector]) =>
        new Promise<number>((resolve) => {
          const began = performance.now();
          location.hash = `#${target}`;
          const watch = () => {
            if (!document.querySelector(selector)) return requestAnimationFrame(watch);
            // The frame after the one in which it stands in the document has been painted.
            return requestAnimationFrame(() => resolve(performance.now() - began));
          };
          requestAnimationFrame(watch);
        }),
      [path, row] as const,
    );
    // The first look loads the screen.
    if (look > 0) samples.push(took);
  }
  return summarise(samples);
}

/** Milliseconds between two frames while a card is dragged over every column and dropped at home. */
export async function measureDrag(page: Page, card: string, column: string): Promise<number[]> {
  await page.evaluate(() => {
    const gaps: number[] = [];
    let last = performance.now();
    const watch = (now: number) => {
      gaps.push(now - last);
      last = now;
      requestAnimationFrame(watch);
    };
    requestAnimationFrame(watch);
    Object.assign(window, { gaps });
  });
  const from = await page.locator(card).first().boundingBox();
  if (!from) throw new Error('There is no card to drag.');
  await page.mouse.move(from.x + 20, from.y + 20);
  await page.mouse.down();
  for (const box of await boxesOf(page, column)) {
    await page.mouse.move(box.x + box.width / 2, box.y + 200, { steps: 30 });
  }
  await page.mouse.move(from.x + 20, from.y + 20, { steps: 30 });
  await page.mouse.up();
  const gaps = await page.evaluate(() => (window as unknown as { gaps: number[] }).gaps);
  return gaps.slice(1);
}

async function boxesOf(page: Page, selector: string) {
  const boxes = await Promise.all(
    (await page.locator(selector).all()).map((one) => one.boundingBox()),
  );
  return boxes.filter((box) => box !== null);
}
