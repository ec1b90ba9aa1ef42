import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { consentChannels } from '#contract/consents.ts';
import type { CustomerCard } from '#contract/customers.ts';
import { When } from '../../components/When.tsx';
import { ConsentForm } from './ConsentForm.tsx';
import { ConsentHistory } from './ConsentHistory.tsx';
import { consentsQuery } from './queries.ts';
import styles from './Section.module.css';
import { Section } from './Section.tsx';
import { useConsentActions } from './use-consent-actions.ts';

/** By which channels the shop may write and call, since when, and in which words. */
export function Consents({ card: { id, consents, binnedAt } }: { card: CustomerCard }) {
  const { t } = useTranslation('profile');
  const { withdraw } = useConsentActions(id);
  const [adding, setAdding] = useState(false);
  const [history, setHistory] = useState(false);
  const { data: known } = useQuery(consentsQuery(id));
  const open = consentChannels.filter((channel) =>
    consents.every((consent) => consent.channel !== channel),
  );
  return (
    <Section
      title={t('consents.label')}
      addLabel={t('consents.add')}
      form={
        open.length > 0 &&
        binnedAt === null && (
          <ConsentForm customerId={id} channels={open} onClose={() => setAdding(false)} />
        )
      }
      place={{ subjectId: id, form: 'consent' }}
      adding={adding}
      onAdding={setAdding}
    >
      {consents.length === 0 && <p className={styles.none}>{t('consents.none')}</p>}
      <ul className={styles.list}>
        {consents.map((consent) => {
          const channel = t(`consentChannel.${consent.channel}`);
          return (
            <li key={consent.id} className={styles.item}>
              <div>
                <p className={styles.text} title={consent.wording}>
                  {channel}
                </p>
                <p className={styles.below}>
                  <When at={consent.givenAt} /> {`· ${t(`consentSource.${consent.source}`)}`}
                </p>
              </div>
              {/* Whoever wants no messages can say so, wherever the card is. */}
              <div className={styles.tools}>
                <Button
                  variant="subtle"
                  color="gray"
                  size="compact-sm"
                  aria-label={t('consents.withdrawOf', { channel })}
                  onClick={() => void withdraw(consent)}
                >
                  {t('consents.withdraw')}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
      {known !== undefined && known.length > 0 && (
        <Button
          variant="subtle"
          size="compact-sm"
          className={styles.more ?? ''}
          aria-expanded={history}
          onClick={() => setHistory(!history)}
        >
          {history ? t('consents.hideHistory') : t('consents.history')}
        </Button>
      )}
      {history && <ConsentHistory customerId={id} />}
    </Section>
  );
}
