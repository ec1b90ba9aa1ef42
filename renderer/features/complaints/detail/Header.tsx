import { IconBan, IconFlag, IconUserQuestion } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { StepName } from '#contract/complaint-workflow.ts';
import type { Complaint } from '#contract/complaints.ts';
import { formatPhone } from '../../../format.ts';
import { BeginGuided } from '../../guided/BeginGuided.tsx';
import { BeginPreparing } from '../../preparing/BeginPreparing.tsx';
import { useHomeCountry } from '../../settings/use-home-country.ts';
import { ClockChip } from '../ClockChip.tsx';
import { numberText } from '../use-complaint-words.ts';
import { useTeam } from './fact-texts.ts';
import styles from './Header.module.css';
import { StepButtons } from './StepButtons.tsx';
import { severityOf } from './severity.ts';

export const complaintHeadingId = 'complaint-number';

interface HeaderProps {
  complaint: Complaint;
  open: StepName | null;
  onStep: (name: StepName) => void;
}

/** Which complaint, whose, how it stands, and what can be done next. */
export function Header({ complaint, open, onStep }: HeaderProps) {
  const { t } = useTranslation(['complaint', 'complaint-words', 'common']);
  const home = useHomeCountry();
  const { called } = useTeam();
  const { number, customerId, customerName, phone, state, severity, ownerName } = complaint;
  const shownPhone = phone === null ? '' : formatPhone(phone, home);
  const name = customerName || shownPhone || t('common:nameless');
  return (
    <header className={styles.header}>
      <div className={styles.line}>
        <h2 id={complaintHeadingId} tabIndex={-1} className={styles.number}>
          {t('complaint-words:number', { number: numberText(number) })}
        </h2>
        <Link href={`/customers/${customerId}`} className={styles.customer}>
          {name}
        </Link>
        {shownPhone !== name && <span className={styles.phone}>{shownPhone}</span>}
        {!complaint.voided && <BeginGuided complaint={complaint} />}
        {!complaint.voided && <BeginPreparing customerId={customerId} complaintId={complaint.id} />}
      </div>
      <ul className={styles.marks} aria-label={t('header.standing')}>
        <li className={styles.state} data-state={state}>
          {t(`complaint-words:state.${state}`)}
        </li>
        {complaint.due && (
          <li>
            <ClockChip due={complaint.due} />
          </li>
        )}
        {complaint.voided && (
          <li className={styles.mark} data-tone="quiet">
            <IconBan size={14} stroke={2} aria-hidden />
            {t('header.voided')}
          </li>
        )}
        {complaint.escalated && (
          <li className={styles.mark} data-tone="overdue">
            <IconFlag size={14} stroke={2} aria-hidden />
            {t('header.escalated')}
          </li>
        )}
        {complaint.approvalAsked && (
          <li className={styles.mark} data-tone="due">
            <IconUserQuestion size={14} stroke={2} aria-hidden />
            {t('header.approvalAsked')}
          </li>
        )}
        {severity !== null && (
          <li className={styles.fact}>
            {t('header.severity', {
              severity: t(`complaint-words:severity.${severityOf(severity)}`),
            })}
          </li>
        )}
        <li className={styles.fact}>
          {ownerName === null
            ? t('header.noOwner')
            : t('header.owner', { name: called(ownerName) })}
        </li>
      </ul>
      <StepButtons complaint={complaint} open={open} onStep={onStep} />
    </header>
  );
}
