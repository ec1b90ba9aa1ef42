import { useTranslation } from 'react-i18next';
import type { ComplaintDecision } from '#contract/complaint-input.ts';
import { useMoney } from '../../../money.ts';
import styles from './Facts.module.css';

interface DecisionFactsProps {
  decision: ComplaintDecision;
  currency: string;
}

/** A decision as it is read: what, for how much, why. */
export function DecisionFacts({ decision, currency }: DecisionFactsProps) {
  const { t } = useTranslation(['complaint', 'complaint-words']);
  const money = useMoney();
  const { verdict, remedy, cost, reasons, alternatives, way } = decision;
  const facts = [
    [t('step.decide.verdict'), t(`complaint-words:verdict.${verdict}`)],
    [t('step.decide.remedy'), remedy ? t(`complaint-words:remedy.${remedy}`) : ''],
    [t('step.decide.cost'), cost > 0 ? money.money(cost, currency) : ''],
    [t('step.decide.reasons'), reasons],
    [t('step.decide.alternatives'), alternatives],
    [t('step.way'), t(`complaint-words:way.${way}`)],
  ] as const;
  return (
    <dl className={styles.facts}>
      {facts.map(
        ([label, text]) =>
          text !== '' && (
            <div key={label} className={styles.fact}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
