import { useTranslation } from 'react-i18next';
import type { CustomerCard } from '#contract/customers.ts';
import { useFormat } from '../../format.ts';
import styles from './Glance.module.css';
import { MoreAdvice } from './MoreAdvice.tsx';
import { adviceOn } from './talk.ts';
import { useAdviceLine } from './use-advice-line.ts';

interface TalkProps {
  card: CustomerCard;
  /** The key that shows more, where letters press buttons. */
  letter?: string;
}

/** The technique that helps, never what the customer is; below, how and when to reach them. */
export function Talk({ card, letter }: TalkProps) {
  const { t } = useTranslation(['profile', 'calls']);
  const { locale } = useFormat();
  const lineOf = useAdviceLine();
  const { preferredChannel, language, convenientHours } = card;
  const advised = adviceOn(card);
  const reach = [
    preferredChannel && t('talk.channel', { channel: t(`calls:channel.${preferredChannel}`) }),
    convenientHours && t('talk.hours', { hours: convenientHours }),
    language && t('talk.language', { language: languageName(language, locale) }),
  ].filter(Boolean);
  return (
    <>
      {advised.map((one) => (
        <p key={one.on} className={one.line === 'technique' ? styles.technique : undefined}>
          {lineOf(one)}
        </p>
      ))}
      {advised.length > 0 && <MoreAdvice advised={advised} card={card} letter={letter} />}
      {reach.length > 0 && <p className={styles.below}>{reach.join(' · ')}</p>}
    </>
  );
}

function languageName(language: string, locale: string): string {
  return new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? language;
}
