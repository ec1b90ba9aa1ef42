import type { Output, Parsed } from '#contract/index.ts';
import { closeDraft } from '#db/call-drafts.ts';
import type { Writing } from '#db/connection.ts';
import { addFollowUp, finishWithContact } from '#db/follow-ups.ts';
import { createInteraction } from '#db/interactions.ts';
import type { Actor } from '#db/journal.ts';
import type { QueryContext } from '../../engine/handlers.ts';
import type { Reckoning } from '../complaints/reckoning.ts';
import { cardOf } from '../customers/typed-card.ts';
import { keepTalk } from '../guided/keep-talk.ts';
import { preparationFrom } from './planned-call-back.ts';

/**
 * A call that is over, with everything that came of it. Where a playbook led it, deadlines have to
 * be reckoned. Fails with NOT_FOUND when it was not open, and like keepTalk.
 */
export async function saveCall(
  trx: Writing,
  actor: Actor,
  { id, content }: Parsed<'calls.save'>,
  { staff, reckoning }: Pick<QueryContext, 'staff'> & { reckoning: Reckoning | null },
): Promise<Output<'calls.save'>> {
  const { startedAt } = await closeDraft(trx, actor, id, content);
  const newCard = content.customerId === null;
  const customerId = await cardOf(trx, actor, content, 'content.customerId');
  const { channel, direction, kind, note, outcome, moodStart, moodEnd } = content;
  const { followUp, followUpId, seconds } = content;
  const interactionId = await createInteraction(trx, actor, {
    customerId,
    draftId: id,
    channel,
    direction,
    kind,
    note,
    outcome,
    moodStart,
    moodEnd,
    startedAt,
    duration: seconds,
  });
  const { guided: part } = content;
  const talked = part && { draftId: id, customerId, startedAt, call: content, part };
  const talkId = talked && reckoning && (await keepTalk(trx, actor, talked, { staff, reckoning }));
  if (followUp) {
    const preparation =
      part && reckoning ? await preparationFrom(trx, { draftId: id, part, reckoning }) : null;
    const agreed = { ...followUp, customerId, interactionId, preparation };
    await addFollowUp(trx, actor, agreed);
  }
  if (followUpId !== null) await finishWithContact(trx, actor, { id: followUpId, customerId });
  return { interactionId, customerId, newCard, talkId };
}
