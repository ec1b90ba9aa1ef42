import type { AfterTalk, SelfReview } from '#contract/after-talk.ts';
import type { TalkRecord } from '#contract/guided-call.ts';
import type { Input } from '#contract/index.ts';
import { shippedIds } from '#db/root-causes.ts';
import { atCounter, type TestEngine } from './engine.ts';
import { agreed, guidedPart, openTalk } from './guided.ts';
import { complaintsOf } from './guided-records.ts';

export const thought: SelfReview = {
  pause: 'taken',
  answers: [
    { mark: 'yes', note: '' },
    { mark: 'partly', note: 'Too fast at first' },
    { mark: null, note: '' },
  ],
};
export const named = { rootCauseId: shippedIds.quality, prevention: 'Look at the seams' };
export const followUp = { dueOn: '2026-03-05', note: 'Ask how it went' };

/** A guided call of Anna's that is saved. */
export async function led(engine: TestEngine, record: TalkRecord = agreed) {
  const talk = await openTalk(engine, guidedPart(record));
  const { talkId } = await engine.call('calls.save', { id: talk.id, content: talk.content });
  return { ...talk, talkId: talkId ?? '' };
}

/** Ola is at the counter; the owner, a manager and a colleague are not. */
export async function olaAmongOthers(engine: TestEngine) {
  const { id: ownerId } = await atCounter(engine);
  const add = async (name: string, role: 'staff' | 'manager') =>
    (await engine.call('staff.add', { name, role, colour: 'blue', languages: ['pl'] })).id;
  const olaId = await add('Ola', 'staff');
  const others = [ownerId, await add('Ewa', 'manager'), await add('Jan', 'staff')];
  await engine.call('session.enter', { id: olaId, pin: null });
  return { olaId, others };
}

export const finishing = (
  id: string,
  changes: Partial<Input<'guidedTalks.finish'>> = {},
): Input<'guidedTalks.finish'> => ({ id, ...thought, followUp, cause: named, ...changes });

export const after = ({ call }: TestEngine, id: string): Promise<AfterTalk> =>
  call('guidedTalks.after', { id });

/** The latest of the customer's. */
export const complaintOf = async (engine: TestEngine, customerId: string) => {
  const [row] = await complaintsOf(engine, customerId);
  return engine.call('complaints.get', { id: row?.id ?? '' });
};

export async function openFollowUps({ call }: TestEngine, customerId: string) {
  return (await call('followUps.open', { customerId, until: null, limit: 10 })).rows;
}
