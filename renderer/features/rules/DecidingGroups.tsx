import { Checkbox, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { escalationReasons } from '#contract/complaint-words.ts';
import { useMoney } from '../../money.ts';
import { Group } from './Group.tsx';
import styles from './Rules.module.css';
import type { RulesFields } from './use-rules-form.ts';

/** How much may be given without asking. */
export function LimitGroup({ form, change, isWrong, currency }: RulesFields) {
  const { t } = useTranslation('rules');
  const money = useMoney();
  return (
    <Group title={t('limits.title')} about={t('limits.about')}>
      {(['staff', 'manager'] as const).map((role) => (
        <TextInput
          key={role}
          label={t(`limits.${role}`)}
          description={t('limits.hint')}
          inputMode="decimal"
          autoComplete="off"
          maxLength={20}
          classNames={{ wrapper: styles.amount ?? '' }}
          rightSectionPointerEvents="none"
          rightSectionWidth={48}
          rightSection={<span className={styles.muted}>{money.sign(currency)}</span>}
          value={form.limits[role]}
          error={isWrong(`limits.${role}`) && t('problem.money')}
          onChange={(event) =>
            change({ limits: { ...form.limits, [role]: event.currentTarget.value } })
          }
        />
      ))}
    </Group>
  );
}

/** When a complaint goes to the manager. */
export function EscalationGroup({ form, change }: RulesFields) {
  const { t } = useTranslation(['rules', 'complaint-words']);
  return (
    <Group title={t('escalation.title')} about={t('escalation.about')}>
      {escalationReasons.map((reason) => (
        <Checkbox
          key={reason}
          label={t(`complaint-words:escalation.${reason}`)}
          checked={form.escalation[reason]}
          onChange={(event) =>
            change({ escalation: { ...form.escalation, [reason]: event.currentTarget.checked } })
          }
        />
      ))}
    </Group>
  );
}
