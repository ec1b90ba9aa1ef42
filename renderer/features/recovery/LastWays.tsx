import { Button } from '@mantine/core';
import { IconFolder, IconPower, IconRefresh } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../bridge.ts';
import { showError } from '../../components/toast.tsx';
import { beginAnew } from './begin-anew.ts';
import styles from './Recovery.module.css';

/** What helps whatever is wrong. */
export function LastWays() {
  const { t } = useTranslation('recovery');
  const [state, setState] = useState<'idle' | 'trying' | 'failed'>('idle');

  async function tryAgain(): Promise<void> {
    setState('trying');
    const { closed } = await call('data.open', {});
    if (closed === null) await beginAnew();
    else setState('failed');
  }

  return (
    <>
      <div className={styles.foot}>
        <Button
          variant="default"
          loading={state === 'trying'}
          leftSection={<IconRefresh size={18} stroke={1.75} aria-hidden />}
          onClick={() => void tryAgain().catch(showError)}
        >
          {t('ways.tryAgain')}
        </Button>
        <Button
          variant="subtle"
          leftSection={<IconFolder size={18} stroke={1.75} aria-hidden />}
          onClick={() => void call('program.showDataFolder', {}).catch(showError)}
        >
          {t('ways.folder')}
        </Button>
        <Button
          variant="subtle"
          leftSection={<IconPower size={18} stroke={1.75} aria-hidden />}
          onClick={() => void call('program.quit', {}).catch(showError)}
        >
          {t('ways.quit')}
        </Button>
      </div>
      <p role="status">{state === 'failed' && t('ways.stillClosed')}</p>
    </>
  );
}
