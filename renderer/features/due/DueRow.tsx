import { Button } from '@mantine/core';
import { IconArrowBackUp, IconArrowRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { DueItem } from '#contract/due.ts';
import dated from '../../components/DatedRow.module.css';
import { useDayFormat } from '../../days.ts';
import styles from './Due.module.css';
import { DueDay } from './DueDay.tsx';
import { DueDeeds } from './DueDeeds.tsx';
import { SnoozeMenu } from './SnoozeMenu.tsx';
import { useDueActions } from './use-due-actions.ts';
import { useDueWords } from './use-due-words.ts';

/**
 * One thing that is owed: to whom, what by which rule, by when; done on the spot, opened, put off or
 * brought back.
 */
export function DueRow({ item }: { item: DueItem }) {
  const { t } = useTranslation('due');
  const words = useDueWords();
  const { icon: Icon, word } = words.kindOf(item);
  const name = words.customerOf(item);
  const { complaint, what, assumed, snoozed } = item;
  const of = `${name}, ${word}`;
  return (
    <article className={dated.row} aria-label={`${name}: ${word}`}>
      <div className={dated.what}>
        <p className={dated.line}>
          <Link href={`/customers/${item.customerId}`} className={dated.name}>
            {name}
          </Link>
          {complaint && (
            <Link href={`/complaints/${complaint.id}`} className={dated.number}>
              {words.numberOf(complaint.number)}
            </Link>
          )}
        </p>
        <p className={styles.kind}>
          <Icon size={16} stroke={1.75} aria-hidden className={styles.icon} />
          <span className={styles.word}>{word}</span>
          {assumed && (
            <span className={styles.assumed} title={t('assumedHint')}>
              {t('assumed')}
            </span>
          )}
        </p>
        <p className={styles.words} title={what}>
          {what}
        </p>
        {snoozed && <PutOff snoozed={snoozed} />}
      </div>
      <DueDay item={item} />
      <div className={dated.actions}>
        <Button
          component={Link}
          href={complaint ? `/complaints/${complaint.id}` : `/customers/${item.customerId}`}
          variant="subtle"
          size="compact-md"
          aria-label={t('openOf', { of })}
          leftSection={<IconArrowRight size={18} stroke={1.75} aria-hidden />}
        >
          {t('open')}
        </Button>
        {snoozed ? <Wake item={item} of={of} /> : <SnoozeMenu item={item} of={of} />}
      </div>
      <DueDeeds item={item} name={name} />
    </article>
  );
}

/** Until when, by whom and why. */
function PutOff({ snoozed }: { snoozed: NonNullable<DueItem['snoozed']> }) {
  const { t } = useTranslation('due');
  const format = useDayFormat();
  const { until, staffName, reason } = snoozed;
  return (
    <p className={styles.reason}>
      {t('snoozed.by', {
        when: format.short(until),
        name: staffName || t('snoozed.nobody'),
        reason,
      })}
    </p>
  );
}

function Wake({ item, of }: { item: DueItem; of: string }) {
  const { t } = useTranslation('due');
  const { wake } = useDueActions(item);
  return (
    <Button
      variant="default"
      size="compact-md"
      aria-label={t('snoozed.wakeOf', { of })}
      leftSection={<IconArrowBackUp size={18} stroke={1.75} aria-hidden />}
      onClick={() => void wake()}
    >
      {t('snoozed.wake')}
    </Button>
  );
}
