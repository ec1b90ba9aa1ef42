import { Button } from '@mantine/core';
import {
  IconArrowLeft,
  IconMessagePlus,
  IconPencil,
  IconPhonePlus,
  IconTrash,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { CustomerCard } from '#contract/customers.ts';
import { ShortcutTooltip } from '../../components/ShortcutTooltip.tsx';
import { ariaKeys, useShortcut } from '../../shortcuts.ts';
import { useNewCall } from '../calls/use-new-call.ts';
import { openIntake } from '../complaints/open-intake.ts';
import { BeginGuided } from '../guided/BeginGuided.tsx';
import { BeginPreparing } from '../preparing/BeginPreparing.tsx';
import styles from './CardHeader.module.css';
import { cardHeadingId, focusList, isOneAtATime } from './focus.ts';
import { useBinning } from './use-binning.ts';

interface CardHeaderProps {
  card: CustomerCard;
  name: string;
  onEdit: () => void;
}

export function CardHeader({ card, name, onEdit }: CardHeaderProps) {
  const { t } = useTranslation(['customers', 'common', 'complaints']);
  const newCall = useNewCall();
  const { bin } = useBinning(card, name);
  const inUse = card.binnedAt === null;
  return (
    <header className={styles.header}>
      <div className={styles.text}>
        <BackToList />
        <h2 id={cardHeadingId} tabIndex={-1} className={styles.name}>
          {name || t('common:nameless')}
        </h2>
      </div>
      {inUse && (
        <div className={styles.actions}>
          <Button
            variant="light"
            aria-label={t('card.newCall')}
            leftSection={<IconPhonePlus size={18} stroke={1.75} aria-hidden />}
            onClick={() => void newCall({ customerId: card.id })}
          >
            {t('card.newCallShort')}
          </Button>
          <ShortcutTooltip label={t('complaints:new')} shortcut="newComplaint">
            <Button
              variant="default"
              aria-keyshortcuts={ariaKeys('newComplaint')}
              leftSection={<IconMessagePlus size={16} stroke={1.75} aria-hidden />}
              onClick={() => openIntake({ customerId: card.id })}
            >
              {t('complaints:short')}
            </Button>
          </ShortcutTooltip>
          <BeginGuided customerId={card.id} />
          <BeginPreparing customerId={card.id} />
          <Button
            variant="default"
            leftSection={<IconPencil size={16} stroke={1.75} aria-hidden />}
            onClick={onEdit}
          >
            {t('card.edit')}
          </Button>
          <Button
            variant="subtle"
            color="gray"
            leftSection={<IconTrash size={16} stroke={1.75} aria-hidden />}
            onClick={() => void bin()}
          >
            {t('card.bin')}
          </Button>
        </div>
      )}
      <Who card={card} name={name} />
    </header>
  );
}

/** Seen where the list and the card do not fit side by side; the key works everywhere. */
function BackToList() {
  const { t } = useTranslation('customers');
  const [, navigate] = useLocation();
  const back = () => {
    if (isOneAtATime()) navigate('/customers');
    requestAnimationFrame(focusList);
  };
  useShortcut('back', back);
  return (
    <ShortcutTooltip label={t('card.back')} shortcut="back">
      <Button
        variant="subtle"
        size="compact-sm"
        className={styles.back ?? ''}
        aria-keyshortcuts={ariaKeys('back')}
        leftSection={<IconArrowLeft size={16} aria-hidden />}
        onClick={back}
      >
        {t('card.back')}
      </Button>
    </ShortcutTooltip>
  );
}

/** Beside the name: how this person is spoken to, the firm, tags, and who looks after them. */
function Who({ card, name }: { card: CustomerCard; name: string }) {
  const { t } = useTranslation(['profile', 'customers']);
  const { honorific, formOfAddress, company, tags, responsibleName } = card;
  const facts = [
    formOfAddress !== '' && t('address', { form: formOfAddress }),
    company !== name && company,
    responsibleName && t('lookedAfter', { name: responsibleName }),
    formOfAddress === '' && honorific && t(`customers:profile.honorific.${honorific}`),
  ].filter(Boolean);
  return (
    <>
      {facts.length > 0 && (
        <ul className={styles.summary}>
          {facts.map((fact) => (
            <li key={String(fact)}>{fact}</li>
          ))}
        </ul>
      )}
      {tags.length > 0 && (
        <ul aria-label={t('tags')} className={styles.tags}>
          {tags.map((tag) => (
            <li key={tag} className={styles.tag}>
              {tag}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
