import { buildDemoShop } from '#db/content/demo/build.ts';
import { createCustomers } from '#db/customers.ts';
import { beginDemo, finishDemo, hasDemo } from '#db/demo.ts';
import { beginDemoRemoval, removeSomeDemo } from '#db/demo-removal.ts';
import { StorageError } from '#db/errors.ts';
import { readShop } from '#db/shop.ts';
import type { Handler, Handlers, JobContext } from '../../engine/handlers.ts';
import { readReckoning } from '../complaints/reckoning.ts';
import { withDialledNumbers } from '../customers/details.ts';
import { storeComplaint } from './complaints.ts';
import { contactsInOrder, storeContact } from './contacts.ts';
import { detailsOf, storeLinks, storeProfile } from './people.ts';

/** In one transaction: short enough that a draft is stored without a noticeable wait. */
const peopleAtOnce = 10;
const contactsAtOnce = 25;
const complaintsAtOnce = 3;

const addDemo: Handler<'demo.add'> = async ({ language, today }, context) => {
  const { db, staff, write, batchId } = context;
  if (await hasDemo(db)) throw new StorageError('CONFLICT', 'demo');
  const { country, currency } = await readShop(db);
  const { people, complaints } = buildDemoShop(language, today, currency);
  const contacts = contactsInOrder(people);
  const total = people.length + contacts.length;
  const ids: string[] = [];
  await write((trx, actor) => beginDemo(trx, actor, batchId));
  try {
    await inBatches(people, peopleAtOnce, context, async (batch) => {
      await write(async (trx, actor) => {
        const details = batch.map((person) => withDialledNumbers(detailsOf(person), country));
        const made = await createCustomers(trx, actor, details, batchId);
        for (const [place, person] of batch.entries()) {
          const id = made[place];
          if (id) await storeProfile(trx, actor, id, person, { language, today });
        }
        ids.push(...made);
      });
      context.progress(ids.length, total);
    });
    await write((trx, actor) => storeLinks(trx, actor, ids, people));
    let done = ids.length;
    await inBatches(contacts, contactsAtOnce, context, async (batch) => {
      await write(async (trx, actor) => {
        for (const { person, contact } of batch) {
          const customerId = ids[person];
          if (customerId !== undefined) await storeContact(trx, actor, customerId, contact);
        }
      });
      done += batch.length;
      context.progress(done, total);
    });
    const reckoning = await readReckoning(db);
    await inBatches(complaints, complaintsAtOnce, context, async (batch) => {
      await write(async (trx, actor) => {
        for (const complaint of batch) {
          const customerId = ids[complaint.person];
          if (customerId === undefined) continue;
          await storeComplaint(trx, actor, { customerId, complaint, currency, reckoning, staff });
        }
      });
    });
    await write((trx, actor) => finishDemo(trx, actor, batchId));
    return { customers: ids.length };
  } catch (error) {
    await removeAll(context);
    throw error;
  }
};

const removeDemo: Handler<'demo.remove'> = async (_input, context) => {
  await context.write((trx) => beginDemoRemoval(trx));
  return { customers: await removeAll(context) };
};

export const demoHandlers: Handlers<'demo.add' | 'demo.remove'> = {
  'demo.add': addDemo,
  'demo.remove': removeDemo,
};

/** Stops between two transactions when somebody cancels. */
async function inBatches<Item>(
  items: readonly Item[],
  size: number,
  { signal, pause }: JobContext,
  store: (batch: readonly Item[]) => Promise<void>,
): Promise<void> {
  for (let start = 0; start < items.length; start += size) {
    signal.throwIfAborted();
    await store(items.slice(start, start + size));
    await pause();
  }
}

/** Returns how many cards are gone. */
async function removeAll({ write, pause, progress }: JobContext): Promise<number> {
  let removed = 0;
  for (;;) {
    const some = await write((trx, actor) => removeSomeDemo(trx, actor));
    if (some === 0) return removed;
    removed += some;
    progress(removed, null);
    await pause();
  }
}
