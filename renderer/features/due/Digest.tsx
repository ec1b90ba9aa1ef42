import { Button } from '@mantine/core';
import { IconSunrise } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { call } from '../../bridge.ts';
import { Keys } from '../../components/ShortcutTooltip.tsx';
import { showError } from '../../components/toast.tsx';
import { ariaKeys, useShortcut } from '../../shortcuts.ts';
import styles from './Due.module.css';
import { dueQuery } from './queries.ts';

/** Once a day and person: how much is owed. One key or click, and the day goes on without it. */
export function Digest() {
  const { t } = useTranslation('due');
  const client = useQueryClient();
  const query = dueQuery();
  const { data } = useQuery(query);
  const shown = data?.digest === true;
  useShortcut('back', close, shown);
  if (!shown) return null;
  const parts = [
    ...(data.overdue > 0 ? [t('digest.overdue', { count: data.overdue })] : []),
    ...(data.today > 0 ? [t('digest.today', { count: data.today })] : []),
  ];

  function close(): void {
    client.setQueryData(query.queryKey, (before) => before && { ...before, digest: false });
    call('due.seen', {}).catch((error: unknown) => showError(error, t('digest.failed')));
  }

  return (
    <div role="status" className={styles.digest}>
      <IconSunrise size={20} stroke={1.75} aria-hidden className={styles.sun} />
      <p className={styles.summary}>
        {t('digest.title')} <strong>{parts.join(', ')}</strong>
      </p>
      <Button
        variant="default"
        size="xs"
        aria-keyshortcuts={ariaKeys('back')}
        rightSection={<Keys shortcut="back" />}
        onClick={close}
      >
        {t('digest.close')}
      </Button>
    </div>
  );
}
