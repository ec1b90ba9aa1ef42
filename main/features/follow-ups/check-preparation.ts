import type { Preparation } from '#contract/preparation.ts';
import type { Reading } from '#db/connection.ts';
import { hasRootCause, ownsComplaint } from '#db/likely-causes.ts';
import { Refusal } from '../../engine/refusal.ts';

/** What it names has to be there, and the complaint has to be this customer's. */
export async function checkPreparation(
  db: Reading,
  customerId: string,
  { complaintId, likelyCauseId }: Preparation,
): Promise<void> {
  if (complaintId !== null && !(await ownsComplaint(db, customerId, complaintId))) {
    throw refused('complaintId');
  }
  if (likelyCauseId !== null && !(await hasRootCause(db, likelyCauseId))) {
    throw refused('likelyCauseId');
  }
}

function refused(field: keyof Preparation): Refusal {
  return new Refusal({ code: 'VALIDATION', fields: { [`preparation.${field}`]: 'invalid' } });
}
