import { useTranslation } from 'react-i18next';
import type { ComplaintNumber, ComplaintRow } from '#contract/complaints.ts';
import { severityOf } from './detail/severity.ts';

/** "12/2026": as it stands on papers and is said on the telephone. */
export function numberText({ year, sequence }: ComplaintNumber): string {
  return `${sequence}/${year}`;
}

/** What stands in a row, in the words of the shop. */
export function useComplaintWords() {
  const { t } = useTranslation(['complaint-words', 'complaints', 'common']);
  return {
    number: (number: ComplaintNumber) => t('number', { number: numberText(number) }),
    name: ({ customerName }: ComplaintRow) => customerName || t('common:nameless'),
    kind: ({ kind }: ComplaintRow) => (kind === null ? t('complaints:noKind') : t(`kind.${kind}`)),
    state: ({ state }: ComplaintRow) => t(`state.${state}`),
    severity: ({ severity }: ComplaintRow) =>
      severity === null ? '' : t(`severity.${severityOf(severity)}`),
    owner: ({ ownerId, ownerName }: ComplaintRow, nameOf: (id: string) => string) =>
      ownerId === null ? t('complaints:nobody') : ownerName || nameOf(ownerId),
  };
}
