import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ErrorMessage } from '../../components/ErrorMessage.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import type { RunningCall } from '../calls/use-running-call.ts';
import { customerQuery } from '../customers/queries.ts';
import { playbookQuery } from '../playbooks/queries.ts';
import styles from './GuidedCall.module.css';
import { GuidedTalk } from './GuidedTalk.tsx';
import { LostGuide } from './LostGuide.tsx';
import { isLost } from './lost.ts';

interface GuidedCallProps {
  call: RunningCall;
  onLeave: () => void;
}

/** A running call that a playbook leads; without its playbook the ordinary form goes on. */
export function GuidedCall({ call, onLeave }: GuidedCallProps) {
  const { t } = useTranslation(['guided', 'calls']);
  const { guided, customerId } = call.content;
  const {
    data: playbook,
    error,
    refetch,
  } = useQuery({
    ...playbookQuery(guided?.playbook ?? { key: 'none', version: 1 }),
    enabled: guided !== null,
  });
  const { data: card } = useQuery({
    ...customerQuery(customerId ?? ''),
    enabled: customerId !== null,
  });
  if (guided && playbook) {
    return (
      <GuidedTalk
        key={playbook.key}
        call={call}
        playbook={playbook}
        part={guided}
        card={customerId === null ? undefined : card}
        onLeave={onLeave}
      />
    );
  }
  if (!error) return null;
  if (guided && isLost(error)) return <LostGuide call={call} part={guided} error={error} />;
  return (
    <div className={styles.failed}>
      <PageHeader title={t(`calls:title.${call.content.channel}`)} />
      <ErrorMessage error={error} onRetry={() => void refetch()} />
      <Button variant="default" onClick={onLeave}>
        {t('guided:leave')}
      </Button>
    </div>
  );
}
