import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomerCard } from '#contract/customers.ts';
import { Costs } from '../profile/Costs.tsx';
import { LastContact } from '../profile/LastContact.tsx';
import { OpenThings } from '../profile/OpenThings.tsx';
import { Talk } from '../profile/Talk.tsx';
import { hasTalk } from '../profile/talk.ts';
import styles from './Beside.module.css';
import { Helped } from './Helped.tsx';
import { guideLetters } from './letters.ts';

/** What the card tells about somebody; drawn anew only with the card, not at every key. */
export const Known = memo(function Known({ card }: { card: CustomerCard }) {
  const { t } = useTranslation('profile');
  const { lastContact, contactCount, complaints, promises } = card;
  return (
    <>
      {lastContact && <LastContact contact={lastContact} count={contactCount} />}
      {hasTalk(card) && (
        <div className={styles.talk}>
          <h3 className={styles.label}>{t('talk.label')}</h3>
          <Talk card={card} letter={guideLetters.advice} />
        </div>
      )}
      <Helped customerId={card.id} />
      {complaints.length + promises.length > 0 && (
        <OpenThings complaints={complaints} promises={promises} />
      )}
      <Costs customerId={card.id} />
    </>
  );
});
