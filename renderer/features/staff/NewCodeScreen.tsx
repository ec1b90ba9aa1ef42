import { Button } from '@mantine/core';
import { IconCopy, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../bridge.ts';
import { ErrorMessage } from '../../components/ErrorMessage.tsx';
import { focusOnMount } from '../../components/focus-on-mount.ts';
import { PlainWindow } from '../../components/PlainWindow.tsx';
import { showDone } from '../../components/toast.tsx';
import { useDocumentTitle } from '../../components/use-document-title.ts';
import { putAwayNewCode } from './counter.ts';
import styles from './Staff.module.css';

/** The recovery code, this once: nothing but its hash is kept. */
export function NewCodeScreen({ code }: { code: string }) {
  const { t } = useTranslation('staff');
  const [failure, setFailure] = useState<unknown>(null);
  useDocumentTitle(t('code.title'));

  async function copy(): Promise<void> {
    await call('clipboard.copy', { text: code });
    showDone(t('code.copied'));
  }

  return (
    <PlainWindow>
      <div className={styles.chooser}>
        <h1 ref={focusOnMount} tabIndex={-1} className={styles.title}>
          {t('code.title')}
        </h1>
        <p>{t('code.text')}</p>
        <p className={styles.code}>{code}</p>
        {failure !== null && <ErrorMessage error={failure} />}
        <div className={`${styles.actions} ${styles.onScreen}`}>
          <Button
            variant="default"
            leftSection={<IconCopy size={18} stroke={1.75} aria-hidden />}
            onClick={() => void copy().catch(setFailure)}
          >
            {t('code.copy')}
          </Button>
          <Button
            variant="default"
            leftSection={<IconPrinter size={18} stroke={1.75} aria-hidden />}
            onClick={() => void call('paper.print', {}).catch(setFailure)}
          >
            {t('code.print')}
          </Button>
          <Button onClick={putAwayNewCode}>{t('code.done')}</Button>
        </div>
      </div>
    </PlainWindow>
  );
}
