import { Button } from '@mantine/core';
import { IconArrowLeft, IconPencil, IconPhonePlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { CustomerCard } from '#contract/customers.ts';
import { ShortcutTooltip } from '../../components/ShortcutTooltip.tsx';
import { useFormat } from '../../format.ts';
import { ariaKeys, useShortcut } from '../../shortcuts.ts';
import { useNewCall } from '../calls/use-new-call.ts';
import styles from './CardHeader.module.css';
import { cardHeadingId, focusList, isOneAtATime } from './focus.ts';
import { useBinning } from './use-binning.ts';

interface CardHeaderProps {
  card: CustomerCard;
  name: string;
  onEdit: () => void;
}

export function CardHeader({ card, name, onEdit }: CardHeaderProps) {
  const { t } = useTranslation(['customers', 'common']);
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
      <Summary card={card} />
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

function Summary({ card }: { card: CustomerCard }) {
  const { t } = useTranslation('customers');
  const format = useFormat();
  return (
    <ul className={styles.summary}>
      {card.company !== '' && <li>{card.company}</li>}
      {card.lastContactAt === null ? (
        <li>{t('card.noContact')}</li>
      ) : (
        <>
          <li title={format.fullDate(card.lastContactAt)}>
            {t('card.lastContact', { when: format.date(card.lastContactAt) })}
          </li>
          <li>{t('card.contacts', { count: card.contactCount })}</li>
        </>
      )}
    </ul>
  );
}
