import { Button } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CustomerCard } from '#contract/customers.ts';
import styles from '../../components/Notice.module.css';
import { useFormat } from '../../format.ts';
import { useBinning } from './use-binning.ts';

interface BinnedNoticeProps {
  card: CustomerCard;
  name: string;
}

export function BinnedNotice({ card, name }: BinnedNoticeProps) {
  const { t } = useTranslation('customers');
  const format = useFormat();
  const { restore } = useBinning(card, name);
  return (
    <div className={styles.notice}>
      <IconTrash size={20} stroke={1.75} aria-hidden className={styles.icon} />
      <p className={styles.text}>
        {t('card.binned', { when: format.date(card.binnedAt ?? card.updatedAt) })}
      </p>
      <Button variant="default" size="xs" onClick={() => void restore()}>
        {t('card.restore')}
      </Button>
    </div>
  );
}
