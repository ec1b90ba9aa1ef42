import { SegmentedControl } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { autoLockMinutes } from '#contract/preferences.ts';
import { call } from '../../bridge.ts';
import { showError } from '../../components/toast.tsx';
import { preferencesQuery } from '../settings/queries.ts';
import styles from './Staff.module.css';

/** When this computer locks the counter by itself. */
export function AutoLock() {
  const { t } = useTranslation('staff');
  const client = useQueryClient();
  const { data: preferences } = useQuery(preferencesQuery());
  const id = useId();
  if (!preferences) return null;

  async function change(chosen: string): Promise<void> {
    const minutes = autoLockMinutes.find((one) => String(one) === chosen) ?? null;
    try {
      client.setQueryData(preferencesQuery().queryKey, await call('autoLock.set', { minutes }));
    } catch (error) {
      showError(error, t('autoLock.failed'));
    }
  }

  return (
    <div>
      <span id={id} className={styles.label}>
        {t('autoLock.label')}
      </span>
      <SegmentedControl
        aria-labelledby={id}
        value={String(preferences.autoLock)}
        data={[
          ...autoLockMinutes.map((minutes) => ({
            value: String(minutes),
            label: t('autoLock.minutes', { count: minutes }),
          })),
          { value: 'null', label: t('autoLock.never') },
        ]}
        onChange={(chosen) => void change(chosen)}
      />
      <p className={styles.muted}>{t('autoLock.about')}</p>
    </div>
  );
}
