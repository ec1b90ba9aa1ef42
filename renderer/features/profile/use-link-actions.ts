import { useTranslation } from 'react-i18next';
import type { CustomerRow } from '#contract/customers.ts';
import { type CustomerLink, type LinkKind, linkKinds } from '#contract/links.ts';
import { call } from '../../bridge.ts';
import { showDone, showError } from '../../components/toast.tsx';
import { customerName } from '../customers/customer-name.ts';
import { useHomeCountry } from '../settings/use-home-country.ts';

/** The kinds as they are chosen on a card; the last is `referredBy` seen from the other end. */
export const linkChoices = [...linkKinds, 'recommended'] as const;
export type LinkChoice = (typeof linkChoices)[number];

/** Linked and unlinked; both can be taken back. Adding fails as its call does. */
export function useLinkActions(customerId: string) {
  const { t } = useTranslation(['profile', 'common']);
  const home = useHomeCountry();

  async function add(choice: LinkChoice, other: CustomerRow): Promise<void> {
    const name = customerName(other, { phone: other.phone, email: other.email, home });
    const { id } = await call('links.add', endsOf(choice, customerId, other.id));
    showDone(t('links.added', { name: name || t('common:nameless') }), () =>
      call('links.remove', { id }),
    );
  }

  async function remove(link: CustomerLink): Promise<void> {
    const name = link.customerName || t('common:nameless');
    const choice = link.kind === 'referredBy' && !link.outgoing ? 'recommended' : link.kind;
    try {
      await call('links.remove', { id: link.id });
      showDone(t('links.removed', { name }), () =>
        call('links.add', endsOf(choice, customerId, link.customerId)),
      );
    } catch (error) {
      showError(error, t('links.removeFailed'));
    }
  }

  return { add, remove };
}

function endsOf(choice: LinkChoice, here: string, there: string) {
  const kind: LinkKind = choice === 'recommended' ? 'referredBy' : choice;
  return choice === 'recommended'
    ? { fromId: there, toId: here, kind }
    : { fromId: here, toId: there, kind };
}
