import { Button } from '@mantine/core';
import { IconAlertTriangle, IconRefresh } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Events } from '#contract/events.ts';
import { call } from '../../bridge.ts';
import { Banner } from '../../components/Banner.tsx';
import { showError } from '../../components/toast.tsx';
import { beginAnew } from '../../features/recovery/begin-anew.ts';
import { ReplacedBanner } from '../../features/recovery/ReplacedBanner.tsx';
import { useBridgeEvent } from '../use-bridge-event.ts';
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
          action={<RepairButton />}
        >
          {t('damaged.text')}
        </Banner>
      )}
      <ReplacedBanner />
      <DemoBanner />
    </>
  );
}

async function repair(): Promise<void> {
  try {
    await call('data.close', {});
    await beginAnew();
  } catch (error) {
    showError(error);
  }
}

function RepairButton() {
  const { t } = useTranslation('recovery');
  return (
    <Button variant="default" size="xs" onClick={() => void repair()}>
      {t('banner.repair')}
    </Button>
  );
}
