import { Button } from '@mantine/core';
import { IconAlertTriangle, IconRefresh } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Events } from '#contract/events.ts';
import { call } from '../../bridge.ts';
import { showError } from '../../components/toast.tsx';
import { useBridgeEvent } from '../use-bridge-event.ts';
import { Banner } from './Banner.tsx';
import { DemoBanner } from './DemoBanner.tsx';

/** What concerns the whole program rather than one screen. Quiet while all is well. */
export function Banners() {
  const { t } = useTranslation(['frame', 'errors']);
  const [engine, setEngine] = useState<Events['engine.state']>({ state: 'ready', code: null });
  const [healthy, setHealthy] = useState(true);
  useBridgeEvent('engine.state', setEngine);
  useBridgeEvent('health.checked', ({ ok }) => setHealthy(ok));
  return (
    <>
      {engine.state === 'restarting' && (
        <Banner
          icon={<IconRefresh size={20} aria-hidden />}
          tone="waiting"
          title={t('restarting.title')}
        >
          {t('restarting.text')}
        </Banner>
      )}
      {engine.state === 'failed' && (
        <Banner
          icon={<IconAlertTriangle size={20} aria-hidden />}
          tone="overdue"
          title={t('failed.title')}
        >
          {engine.code && engine.code !== 'INTERNAL'
            ? `${t(`errors:${engine.code}.happened`)} ${t(`errors:${engine.code}.todo`)}`
            : t('failed.text')}
        </Banner>
      )}
      {!healthy && (
        <Banner
          icon={<IconAlertTriangle size={20} aria-hidden />}
          tone="due"
          title={t('damaged.title')}
          action={<FolderButton />}
        >
          {t('damaged.text')}
        </Banner>
      )}
      <DemoBanner />
    </>
  );
}

function showFolder(): void {
  call('program.showDataFolder', {}).catch((error: unknown) => showError(error));
}

function FolderButton() {
  const { t } = useTranslation('frame');
  return (
    <Button variant="default" size="xs" onClick={() => showFolder()}>
      {t('damaged.folder')}
    </Button>
  );
}
