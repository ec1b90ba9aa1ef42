import type { ComplaintState } from '#contract/complaint-workflow.ts';
import type { complaints } from '#contract/complaints.ts';
import { readComplaint } from '#db/complaint-card.ts';
import { listComplaintEvents } from '#db/complaint-history.ts';
import { countComplaints, listComplaints } from '#db/complaint-list.ts';
import {
  type ComplaintTarget,
  changeComplaint,
  readComplaintAt,
  readStoredComplaint,
} from '#db/complaints.ts';
import type { Writing } from '#db/connection.ts';
import { StorageError } from '#db/errors.ts';
import type { Actor } from '#db/journal.ts';
import { dropTypedDraft } from '#db/typed-drafts.ts';
import type { CommandContext, Handlers } from '../../engine/handlers.ts';
import { Refusal } from '../../engine/refusal.ts';
import { cardOf } from '../customers/typed-card.ts';
import { renewClocks } from './clocks.ts';
import {
  answerForApproval,
  askForApproval,
  changeFacts,
  handOver,
  takeBack,
  takeStep,
} from './deeds.ts';
import { type Reckoning, readReckoning } from './reckoning.ts';
import { takeIn } from './taking-in.ts';

export const complaintHandlers: Handlers<keyof typeof complaints> = {
  'complaints.create': async ({ facts, callDraftId, ...who }, { db, now, write }) => {
    const reckoning = await readReckoning(db);
    const receivedAt = pastMoment(facts.receivedAt, now);
    return write(async (trx, actor) => {
      const customerId = await cardOf(trx, actor, who, 'customerId');
      const taken = { customerId, callDraftId, facts: { ...facts, receivedAt } };
      const created = await takeIn(trx, actor, taken, reckoning);
      await dropTypedDraft(trx, actor, { subjectId: null, form: 'facts' });
      return { ...created, customerId };
    });
  },

  'complaints.get': ({ id }, { db }) => readComplaint(db, id),

  'complaints.history': async ({ id }, { db }) => {
    await readStoredComplaint(db, id);
    return listComplaintEvents(db, id);
  },

  'complaints.list': (wanted, { db, now }) => listComplaints(db, { ...wanted, now }),

  'complaints.counts': (_input, { db, now }) => countComplaints(db, now),

  'complaints.change': ({ id, version, changes }, context) =>
    changing(context, id, async (trx, actor) => {
      const { receivedAt, ...others } = changes;
      const corrected = {
        ...others,
        ...(receivedAt && { receivedAt: pastMoment(receivedAt, context.now) }),
      };
      const written = await changeFacts(trx, actor, { id, version }, corrected);
      await dropTypedDraft(trx, actor, { subjectId: id, form: 'facts' });
      return { version: written };
    }),

  'complaints.offer': ({ id, version, options }, context) =>
    changing(context, id, async (trx, actor) => {
      await requireValid(trx, { id, version });
      const written = await changeComplaint(
        trx,
        actor,
        { id, version },
        {
          did: 'offer',
          columns: { options: JSON.stringify(options) },
          reason: '',
          detail: { options },
        },
      );
      await dropTypedDraft(trx, actor, { subjectId: id, form: 'options' });
      return { version: written };
    }),

  'complaints.step': ({ id, version, step }, context) =>
    changing(context, id, async (trx, actor, { rules }) => {
      const { staff } = context;
      const written = await takeStep(trx, actor, { id, version }, step, { staff, rules });
      const form = step.do === 'decide' ? 'decision' : 'step';
      await dropTypedDraft(trx, actor, { subjectId: id, form });
      const { state } = await readStoredComplaint(trx, id);
      return { version: written, state: state as ComplaintState };
    }),

  'complaints.takeBack': (target, context) =>
    changing(context, target.id, async (trx, actor) => ({
      version: await takeBack(trx, actor, target),
    })),

  'complaints.askApproval': ({ decision, ...target }, context) =>
    changing(context, target.id, async (trx, actor, { rules }) => {
      const version = await askForApproval(trx, actor, target, decision, rules);
      await dropTypedDraft(trx, actor, { subjectId: target.id, form: 'decision' });
      return { version };
    }),

  'complaints.answerApproval': ({ agree, reason, ...target }, context) =>
    changing(context, target.id, async (trx, actor, { rules }) => {
      const { staff } = context;
      const answer = { agree, reason };
      return { version: await answerForApproval(trx, actor, target, answer, { staff, rules }) };
    }),

  'complaints.handOver': (input, { write }) =>
    write(async (trx, actor) => ({ changed: (await handOver(trx, actor, input)).length })),
};

/** Whatever changes a complaint may move its deadlines. */
async function changing<T>(
  { db, write }: CommandContext,
  id: string,
  work: (trx: Writing, actor: Actor, reckoning: Reckoning) => Promise<T>,
): Promise<T> {
  const reckoning = await readReckoning(db);
  return write(async (trx, actor) => {
    const done = await work(trx, actor, reckoning);
    await renewClocks(trx, id, reckoning);
    return done;
  });
}

async function requireValid(trx: Writing, target: ComplaintTarget): Promise<void> {
  const { voided_at, closed_at } = await readComplaintAt(trx, target);
  if (voided_at !== null || closed_at !== null) throw new StorageError('CONFLICT', 'complaint');
}

/** In the one spelling by which moments are sorted. */
function pastMoment(at: string, now: string): string {
  const moment = new Date(at).toISOString();
  if (moment <= now) return moment;
  throw new Refusal({ code: 'VALIDATION', fields: { 'facts.receivedAt': 'invalid' } });
}
