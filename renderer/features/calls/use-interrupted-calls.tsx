import { Button, CloseButton } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconPhonePause } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { navigate } from 'wouter/use-hash-location';
import type { CallDraft } from '#contract/calls.ts';
import styles from './InterruptedCalls.module.css';
import { wayBack } from './way-back.ts';

/** Only the first list of this window can hold calls that an earlier one left. */
let looked = false;

/**
 * Calls that were on screen when the program ended without being closed, by a power cut for
 * instance. Said once, quietly; they stay in the list of open calls either way.
 */
export function useInterruptedCalls(open: readonly CallDraft[] | undefined): void {
  useEffect(() => {
    if (looked || open === undefined) return;
    looked = true;
    const interrupted = open.filter(
      ({ content, startedAt }) =>
        content.parkedAt === null && Date.parse(startedAt) < performance.timeOrigin,
    );
    if (interrupted.length > 0) showInterrupted(interrupted);
  }, [open]);
}

function showInterrupted(calls: readonly CallDraft[]): void {
  const id = crypto.randomUUID();
  notifications.show({
    id,
    role: 'status',
    autoClose: false,
    withCloseButton: false,
    message: <Interrupted calls={calls} onClose={() => notifications.hide(id)} />,
  });
}

interface InterruptedProps {
  calls: readonly CallDraft[];
  onClose: () => void;
}

function Interrupted({ calls, onClose }: InterruptedProps) {
  const { t } = useTranslation(['calls', 'common']);
  const names = calls.map(
    ({ customerName, content }) =>
      customerName ?? (content.newCustomer.trim() || t('open.unknown')),
  );
  function resume() {
    onClose();
    navigate(`/calls/${calls[0]?.id}`, { state: wayBack() });
  }
  return (
    <div className={styles.interrupted}>
      <IconPhonePause size={20} stroke={1.75} aria-hidden className={styles.icon} />
      <div className={styles.text}>
        <p className={styles.title}>
          {t('interrupted.title', { count: calls.length, names: names.join(', ') })}
        </p>
        <p>{t('interrupted.text')}</p>
        <Button variant="default" size="xs" className={styles.resume ?? ''} onClick={resume}>
          {t('interrupted.resume')}
        </Button>
      </div>
      <CloseButton aria-label={t('common:close')} onClick={onClose} />
    </div>
  );
}
