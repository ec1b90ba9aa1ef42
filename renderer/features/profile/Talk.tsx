import { useTranslation } from 'react-i18next';
import type { CustomerCard } from '#contract/customers.ts';
import { useFormat } from '../../format.ts';
import styles from './Glance.module.css';
import { latestPatterns } from './talk.ts';

/** The technique that helps, never what the customer is; below, how and when to reach them. */
export function Talk({ card }: { card: CustomerCard }) {
  const { t } = useTranslation(['profile', 'calls']);
  const { locale } = useFormat();
  const { decisionStyle, preferredChannel, language, convenientHours } = card;
  const reach = [
    preferredChannel && t('talk.channel', { channel: t(`calls:channel.${preferredChannel}`) }),
    convenientHours && t('talk.hours', { hours: convenientHours }),
    language && t('talk.language', { language: languageName(language, locale) }),
  ].filter(Boolean);
  return (
    <>
      {latestPatterns(card).map((pattern) => (
        <p key={pattern} className={styles.technique}>
          {t(`technique.${pattern}`)}
        </p>
      ))}
      {decisionStyle !== null && <p>{t(`style.${decisionStyle}`)}</p>}
      {reach.length > 0 && <p className={styles.below}>{reach.join(' · ')}</p>}
    </>
  );
}

function languageName(language: string, locale: string): string {
  return new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? language;
}
