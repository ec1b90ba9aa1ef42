import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { navigate } from 'wouter/use-hash-location';
import { showDone } from '../../components/toast.tsx';
import styles from './Demo.module.css';
import { demoRun } from './demo-run.ts';

/** Asks first: there is no way back. */
export function RemoveDemo({ size }: { size: 'xs' | 'sm' }) {
  const { t } = useTranslation(['demo', 'common']);
  const [asking, setAsking] = useState(false);
  const { step } = demoRun.useState();

  async function remove(): Promise<void> {
    setAsking(false);
    // The card of somebody who is about to go is no place to stay.
    if (window.location.hash.startsWith('#/customers/')) navigate('/customers');
    if (await demoRun.remove()) showDone(t('removed'));
  }

  return (
    <>
      <Button
        variant="default"
        size={size}
        className={styles.button ?? ''}
        loading={step === 'removing'}
        onClick={() => setAsking(true)}
      >
        {t('remove')}
      </Button>
      <Modal opened={asking} onClose={() => setAsking(false)} title={t('really.title')}>
        <p>{t('really.text')}</p>
        <div className={styles.choice}>
          <Button variant="default" data-autofocus onClick={() => setAsking(false)}>
            {t('common:cancel')}
          </Button>
          <Button color="red" variant="outline" onClick={() => void remove()}>
            {t('really.remove')}
          </Button>
        </div>
      </Modal>
    </>
  );
}
