import { Button } from '@mantine/core';
import { IconBulb } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CallContent } from '#contract/calls.ts';
import { KeyCap } from '../../components/ShortcutTooltip.tsx';
import styles from './Suggestion.module.css';
import type { Offer } from './suggestion.ts';

interface SuggestionProps {
  content: CallContent;
  offer: Offer | null;
  onTake: () => void;
}

/** A quiet line: what helps with this kind of contact, with at most one thing to do about it. */
export function Suggestion({ content, offer, onTake }: SuggestionProps) {
  const { t } = useTranslation('calls');
  const about = content.outcome === 'callBack' ? 'callBack' : content.kind;
  return (
    <div className={styles.suggestion}>
      <IconBulb size={18} stroke={1.75} aria-hidden className={styles.icon} />
      <p className={styles.text}>{t(`hint.${about}`)}</p>
      {offer !== null && (
        <Button variant="subtle" size="compact-md" className={styles.offer ?? ''} onClick={onTake}>
          {t(`offer.${offer}`)}
          <span className={styles.key}>
            <KeyCap label="Enter" />
          </span>
        </Button>
      )}
    </div>
  );
}
