import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { CustomerCard } from '#contract/customers.ts';
import { call } from '../../bridge.ts';
import { showDone, showError } from '../../components/toast.tsx';

/** To the bin and back; either can be taken back from the toast. */
export function useBinning({ id, version }: Pick<CustomerCard, 'id' | 'version'>, name: string) {
  const { t } = useTranslation('customers');
  const [, navigate] = useLocation();

  async function bin(): Promise<void> {
    try {
      const binned = await call('customers.bin', { id, version });
      navigate('/customers');
      showDone(t('card.toBin', { name }), async () => {
        await call('customers.restore', { id, version: binned.version });
        navigate(`/customers/${id}`);
      });
    } catch (error) {
      showError(error, t('card.binFailed'));
    }
  }

  async function restore(): Promise<void> {
    try {
      const restored = await call('customers.restore', { id, version });
      showDone(t('card.restored', { name }), () =>
        call('customers.bin', { id, version: restored.version }),
      );
    } catch (error) {
      showError(error, t('card.restoreFailed'));
    }
  }

  return { bin, restore };
}
