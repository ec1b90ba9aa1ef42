import { ActionIcon } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { CustomerCard } from '#contract/customers.ts';
import { LinkForm } from './LinkForm.tsx';
import styles from './Section.module.css';
import { Section } from './Section.tsx';
import { useLinkActions } from './use-link-actions.ts';

/** Who lives, works or came with this customer. */
export function Links({ card: { id, links, binnedAt } }: { card: CustomerCard }) {
  const inUse = binnedAt === null;
  const { t } = useTranslation(['profile', 'common']);
  const { remove } = useLinkActions(id);
  const [adding, setAdding] = useState(false);
  return (
    <Section
      title={t('links.label')}
      addLabel={t('links.add')}
      form={inUse && <LinkForm customerId={id} onClose={() => setAdding(false)} />}
      place={{ subjectId: id, form: 'link' }}
      adding={adding}
      onAdding={setAdding}
    >
      {links.length === 0 && <p className={styles.none}>{t('links.none')}</p>}
      <ul className={styles.list}>
        {links.map((link) => {
          const name = link.customerName || t('common:nameless');
          const kind = link.kind === 'referredBy' && !link.outgoing ? 'recommended' : link.kind;
          return (
            <li key={link.id} className={styles.item}>
              <div>
                <p className={styles.text}>
                  <Link href={`/customers/${link.customerId}`} className={styles.link}>
                    {name}
                  </Link>
                </p>
                <p className={styles.below}>{t(`linkKind.${kind}`)}</p>
              </div>
              {inUse && (
                <div className={styles.tools}>
                  <ActionIcon
                    variant="subtle"
                    color="gray"
                    aria-label={t('links.remove', { name })}
                    onClick={() => void remove(link)}
                  >
                    <IconTrash size={16} stroke={1.75} aria-hidden />
                  </ActionIcon>
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
