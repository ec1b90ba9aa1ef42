import { Button } from '@mantine/core';
import { IconAlertTriangle, IconBuildingStore } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Banner } from '../../components/Banner.tsx';
import { callErrorOf } from '../../components/ErrorMessage.tsx';
import { demoRun } from '../../features/demo/demo-run.ts';
import { RemoveDemo } from '../../features/demo/RemoveDemo.tsx';
import { shopQuery } from '../../features/settings/queries.ts';
import { useMay } from '../../features/staff/use-may.ts';

const icon = <IconBuildingStore size={20} aria-hidden />;

/** Nobody takes the people of the demo shop for their own. */
export function DemoBanner() {
  const { t } = useTranslation(['demo', 'errors', 'common']);
  const { data: shop } = useQuery(shopQuery());
  const allowed = useMay('demo');
  const state = demoRun.useState();

  if (state.step === 'adding') {
    const { done, total } = state;
    return (
      <Banner
        icon={icon}
        tone="waiting"
        title={t('adding')}
        action={
          <Button
            variant="default"
            size="xs"
            loading={state.cancelling}
            onClick={() => demoRun.cancel()}
          >
            {t('common:cancel')}
          </Button>
        }
      >
        {total !== null && t('progress', { done, total })}
      </Banner>
    );
  }
  if (state.step === 'failed') {
    const { code } = callErrorOf(state.failure);
    return (
      <Banner
        icon={<IconAlertTriangle size={20} aria-hidden />}
        tone="overdue"
        title={t(`failed.${state.doing}`)}
        action={
          <Button variant="default" size="xs" onClick={() => demoRun.dismiss()}>
            {t('common:close')}
          </Button>
        }
      >
        {`${t(`errors:${code}.happened`)} ${t(`errors:${code}.todo`)}`}
      </Banner>
    );
  }
  if (!shop?.demo) return null;
  return (
    <Banner
      icon={icon}
      tone="waiting"
      title={t('banner')}
      {...(allowed ? { action: <RemoveDemo size="xs" /> } : {})}
    >
      {t('bannerText')}
    </Banner>
  );
}
