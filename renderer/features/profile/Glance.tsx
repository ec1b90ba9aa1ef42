import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomerCard } from '#contract/customers.ts';
import { FollowUpList } from '../follow-ups/FollowUpList.tsx';
import styles from './Glance.module.css';
import { LastContact } from './LastContact.tsx';
import { OpenThings } from './OpenThings.tsx';
import { Talk } from './Talk.tsx';
import { hasTalk } from './talk.ts';

interface GlanceProps {
  card: CustomerCard;
  onEdit: () => void;
}

/** What helps in the first five seconds of a contact. */
export function Glance({ card, onEdit }: GlanceProps) {
  const { t } = useTranslation('profile');
  const { usual, followUps, lastContact, binnedAt, complaints, promises } = card;
  const nothingKnown = usual === '' && !hasTalk(card);
  return (
    <section aria-label={t('glance')} className={styles.glance}>
      <dl className={styles.facts}>
        <Fact label={t('last.label')}>
          {lastContact ? (
            <LastContact contact={lastContact} count={card.contactCount} />
          ) : (
            <span className={styles.quiet}>{t('last.none')}</span>
          )}
        </Fact>
        {usual !== '' && <Fact label={t('usual.label')}>{usual}</Fact>}
        {hasTalk(card) && (
          <Fact label={t('talk.label')} wide>
            <Talk card={card} />
          </Fact>
        )}
      </dl>
      {complaints.length + promises.length > 0 && (
        <OpenThings complaints={complaints} promises={promises} />
      )}
      {followUps.length > 0 && (
        <div>
          <h3 className={styles.label}>{t('open.label')}</h3>
          <FollowUpList followUps={followUps} withCustomer={false} />
        </div>
      )}
      {nothingKnown && binnedAt === null && (
        <p className={styles.invite}>
          {t('invite.text')}{' '}
          <Button variant="subtle" size="compact-sm" onClick={onEdit}>
            {t('invite.action')}
          </Button>
        </p>
      )}
    </section>
  );
}

interface FactProps {
  label: string;
  wide?: boolean;
  children: ReactNode;
}

function Fact({ label, wide, children }: FactProps) {
  return (
    <div className={styles.fact} data-wide={wide}>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>{children}</dd>
    </div>
  );
}
