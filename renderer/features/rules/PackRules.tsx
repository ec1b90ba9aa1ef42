import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CountryPackKey, PackRule } from '#contract/rules.ts';
import { ErrorMessage } from '../../components/ErrorMessage.tsx';
import { useDayFormat } from '../../days.ts';
import { useRuleText } from '../due/use-rule-text.ts';
import { packQuery } from './queries.ts';
import styles from './Rules.module.css';

/** What the law of a country holds, rule by rule, with where it is written; folded at first. */
export function PackRules({ countryPack }: { countryPack: CountryPackKey | null }) {
  const { t } = useTranslation(['rules', 'clocks']);
  const { data, error, refetch } = useQuery({
    ...packQuery(countryPack),
    placeholderData: keepPreviousData,
  });
  if (error) return <ErrorMessage error={error} onRetry={() => void refetch()} />;
  if (!data) return null;
  if (data.rules.length === 0) return <p className={styles.muted}>{t('pack.empty')}</p>;
  return (
    <details className={styles.pack}>
      <summary>
        {t('pack.title')}{' '}
        <span className={styles.muted}>{t('pack.count', { count: data.rules.length })}</span>
      </summary>
      {(['shop', 'customer'] as const).map((owedBy) => (
        <Rules key={owedBy} owedBy={owedBy} rules={data.rules} />
      ))}
      <p className={styles.muted}>{t('clocks:notLegalAdvice')}</p>
    </details>
  );
}

interface RulesProps extends Pick<PackRule, 'owedBy'> {
  rules: readonly PackRule[];
}

function Rules({ owedBy, rules }: RulesProps) {
  const { t } = useTranslation('rules');
  const shown = rules.filter((rule) => rule.owedBy === owedBy);
  if (shown.length === 0) return null;
  return (
    <>
      <h3 className={styles.packHeading}>{t(`pack.${owedBy}`)}</h3>
      <ul className={styles.packList}>
        {shown.map((rule) => (
          <li key={rule.key}>
            <Rule rule={rule} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Rule({ rule }: { rule: PackRule }) {
  const { t } = useTranslation(['rules', 'clocks', 'complaint-words']);
  const day = useDayFormat();
  const { nameOf, articleOf } = useRuleText();
  const { period, buyers, sales, demands, source } = rule;
  const only = [
    buyers?.map((one) => t(`complaint-words:buyer.${one}`)),
    sales?.map((one) => t(`complaint-words:sale.${one}`)),
    demands?.map((one) => t(`complaint-words:demand.${one}`)),
  ].flatMap((kinds) => (kinds ? [kinds.join(' / ')] : []));
  return (
    <>
      <p className={styles.ruleName}>
        <span>{nameOf(rule.key)}</span>
        <span className={styles.period}>{t(`pack.${period.unit}`, { count: period.count })}</span>
        {rule.toBeChecked && (
          <span className={styles.unchecked} title={t('pack.toBeChecked')}>
            {t('pack.unchecked')}
          </span>
        )}
      </p>
      <p>{articleOf(rule.key)}</p>
      {only.length > 0 && <p className={styles.muted}>{only.join(' · ')}</p>}
      <p className={styles.source}>
        {[
          t('clocks:source', { title: source.title }),
          t('clocks:checkedOn', { date: day.numeric(rule.checkedOn) }),
        ].join(' · ')}
      </p>
    </>
  );
}
