import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../bridge.ts';
import { focusOnMount } from '../../components/focus-on-mount.ts';
import { useShortcut } from '../../shortcuts.ts';
import { beginAnew } from './begin-anew.ts';
import { Failure } from './Failure.tsx';
import styles from './Recovery.module.css';

export function BeginEmpty({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('recovery');
  useShortcut('back', onClose);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);

  async function begin(): Promise<void> {
    setBusy(true);
    try {
      await call('recovery.beginAnew', {});
      await beginAnew();
    } catch (error) {
      setFailure(error);
      setBusy(false);
    }
  }

  return (
    <div className={styles.card}>
      <p>{t('ways.beginAnewAsk')}</p>
      <div className={styles.buttons}>
        <Button ref={focusOnMount} variant="default" disabled={busy} onClick={onClose}>
          {t('ways.no')}
        </Button>
        <Button
          variant="default"
          className={styles.grave ?? ''}
          loading={busy}
          onClick={() => void begin()}
        >
          {t('ways.beginAnewYes')}
        </Button>
      </div>
      {failure !== null && <Failure failure={failure} title={t('ways.failed')} />}
    </div>
  );
}
