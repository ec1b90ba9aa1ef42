import { Button } from '@mantine/core';
import { IconCalendarCheck, IconCalendarDue } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CallContent } from '#contract/calls.ts';
import { today, useDayFormat } from '../../days.ts';
import { openFollowUpsQuery } from '../follow-ups/queries.ts';
import styles from './FinishedFollowUp.module.css';

interface FinishedFollowUpProps {
  customerId: string;
  content: CallContent;
  onChange: (patch: Partial<CallContent>) => void;
}

/** The follow-up that this contact is for, or else the one that is due and may be meant. */
export function FinishedFollowUp({ customerId, content, onChange }: FinishedFollowUpProps) {
  const { t } = useTranslation(['calls', 'follow-ups']);
  const format = useDayFormat();
  const { data } = useQuery(openFollowUpsQuery({ customerId }));
  const chosen = data?.rows.find(({ id }) => id === content.followUpId);
  const due = data?.rows.find(({ dueOn }) => dueOn <= today());
  const followUp = chosen ?? due;
  if (!followUp) return null;
  const note = followUp.note || t('follow-ups:row.noNote');
  const finishes = followUp === chosen;
  const Icon = finishes ? IconCalendarCheck : IconCalendarDue;
  return (
    <p className={styles.line} data-chosen={finishes || undefined}>
      <Icon size={18} stroke={1.75} aria-hidden className={styles.icon} />
      <span className={styles.text} title={note}>
        {finishes
          ? t('finishes.on', { note })
          : t('finishes.due', { note, when: format.short(followUp.dueOn) })}
      </span>
      <Button
        variant="subtle"
        size="compact-sm"
        onClick={() => onChange({ followUpId: finishes ? null : followUp.id })}
      >
        {t(finishes ? 'finishes.off' : 'finishes.finish')}
      </Button>
    </p>
  );
}
