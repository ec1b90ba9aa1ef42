import { may, type Role } from '#contract/permissions.ts';
import type { StoredComplaint } from '#db/complaint-columns.ts';
import type { Writing } from '#db/connection.ts';
import type { Actor } from '#db/journal.ts';
import { listChoices } from '#db/staff.ts';
import { Refusal } from '../../engine/refusal.ts';
import { handOver } from '../complaints/deeds.ts';

interface HandedOn {
  complaint: Pick<StoredComplaint, 'id' | 'owner_id'>;
  ownerId: string;
  briefing: string;
  /** Of whoever hands it on. */
  role: Role;
}

/**
 * Gives the complaint of a talk to somebody who works here. What others lead, only those who
 * reassign complaints give to anybody; the rest of the team gives it to them. Fails with VALIDATION
 * or FORBIDDEN.
 */
export async function handOn(
  trx: Writing,
  actor: Actor,
  { complaint, ownerId, briefing, role }: HandedOn,
): Promise<void> {
  const receiver = (await listChoices(trx)).find(({ id }) => id === ownerId);
  if (!receiver) {
    throw new Refusal({
      code: 'VALIDATION',
      fields: { 'content.guided.record.handOverTo': 'invalid' },
    });
  }
  const reassigns = (whose: Role) => may(whose, 'complaints.reassign');
  const isOwn = complaint.owner_id === null || complaint.owner_id === actor.staffId;
  if (!isOwn && !reassigns(role) && !reassigns(receiver.role)) {
    throw new Refusal({ code: 'FORBIDDEN' });
  }
  await handOver(trx, actor, { ids: [complaint.id], ownerId, reason: briefing });
}
