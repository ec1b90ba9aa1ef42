import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { languages } from '#contract/preferences.ts';
import styles from './MoreAdvice.module.css';
import type { Advised } from './talk.ts';
import { useAdviceLine } from './use-advice-line.ts';

interface AdviceOnProps {
  advised: Advised;
  /** Of the customer, as the card says. */
  language: string | null;
}

/** Three things that help, two to leave alone, and one to say in the customer's language. */
export function AdviceOn({ advised, language }: AdviceOnProps) {
  const { t, i18n } = useTranslation('advice');
  const lineOf = useAdviceLine();
  const id = useId();
  const { on } = advised;
  const spoken = languages.find((one) => one === language) ?? i18n.language;
  const sayIn = i18n.getFixedT(spoken, 'advice');
  return (
    <section aria-labelledby={id} className={styles.piece}>
      <h3 id={id} className={styles.line}>
        {lineOf(advised)}
      </h3>
      <h4 className={styles.label}>{t('helps')}</h4>
      <ul className={styles.list}>
        <li>{t(`of.${on}.help1`)}</li>
        <li>{t(`of.${on}.help2`)}</li>
        <li>{t(`of.${on}.help3`)}</li>
      </ul>
      <h4 className={styles.label}>{t('leave')}</h4>
      <ul className={styles.list} data-quiet>
        <li>{t(`of.${on}.leave1`)}</li>
        <li>{t(`of.${on}.leave2`)}</li>
      </ul>
      <h4 className={styles.label}>{t('say')}</h4>
      <p lang={spoken}>
        <q>{sayIn(`of.${on}.say`)}</q>
      </p>
    </section>
  );
}
