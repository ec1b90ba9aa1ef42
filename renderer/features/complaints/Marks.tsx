import { IconBan, IconFlag, IconUserQuestion } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ComplaintRow } from '#contract/complaints.ts';
import styles from './Marks.module.css';

interface MarksProps extends Pick<ComplaintRow, 'escalated' | 'approvalAsked' | 'voided'> {
  /** Shows the signs only; what they mean is read aloud and told on hover. */
  bare?: boolean;
}

const signs = [
  { name: 'void', icon: IconBan },
  { name: 'asked', icon: IconUserQuestion },
  { name: 'escalated', icon: IconFlag },
] as const;

/** What stands out about a complaint beside its state. */
export function Marks({ bare, ...marked }: MarksProps) {
  const { t } = useTranslation('complaints');
  const { voided, approvalAsked, escalated } = marked;
  const applies = { void: voided, asked: approvalAsked, escalated };
  return signs
    .filter(({ name }) => applies[name])
    .map(({ name, icon: Icon }) => (
      <span
        key={name}
        className={styles.mark}
        data-tone={name}
        title={bare ? t(`mark.${name}`) : undefined}
      >
        <Icon size={14} stroke={1.75} aria-hidden />
        <span className={bare ? 'visually-hidden' : undefined}>{t(`mark.${name}`)}</span>
      </span>
    ));
}
