import { useTranslation } from 'react-i18next';
import type { Consent, ConsentChannel, ConsentSource } from '#contract/consents.ts';
import { call } from '../../bridge.ts';
import { showDone, showError } from '../../components/toast.tsx';
import { today } from '../../days.ts';
import { momentOf } from '../../shop-clock.ts';

interface NewConsent {
  channel: ConsentChannel;
  source: ConsentSource;
  wording: string;
  /** YYYY-MM-DD */
  givenOn: string;
}

/** Given and withdrawn; both can be taken back. Giving fails as its call does. */
export function useConsentActions(customerId: string) {
  const { t } = useTranslation('profile');

  async function give({ channel, source, wording, givenOn }: NewConsent): Promise<void> {
    const givenAt = momentOn(givenOn);
    const { id } = await call('consents.give', { customerId, channel, source, wording, givenAt });
    showDone(t('consents.added', { channel: t(`consentChannel.${channel}`) }), () =>
      call('consents.remove', { id }),
    );
  }

  async function withdraw({ id, channel }: Consent): Promise<void> {
    try {
      await call('consents.withdraw', { id });
      showDone(t('consents.withdrawn', { channel: t(`consentChannel.${channel}`) }), () =>
        call('consents.resume', { id }),
      );
    } catch (error) {
      showError(error, t('consents.withdrawFailed'));
    }
  }

  return { give, withdraw };
}

/** Of an earlier day only the date is known; at noon it is that date in every nearby zone. */
function momentOn(day: string): string {
  return day === today() ? new Date().toISOString() : momentOf(day, '12:00');
}
