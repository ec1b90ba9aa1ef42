import { TextInput } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type Channel, channels } from '#contract/channels.ts';
import { OneOf } from '../../components/OneOf.tsx';
import { Group } from './Group.tsx';
import styles from './Rules.module.css';
import type { TypedTarget } from './rules-form.ts';
import type { RulesFields } from './use-rules-form.ts';

const numbers = [
  { name: 'resolutionDays', hint: 'resolutionHint', max: 365 },
  { name: 'updateDays', hint: 'updateHint', max: 60 },
  { name: 'followUpDays', hint: 'followUpHint', max: 90 },
] as const;

/** What the shop promises itself: how fast it answers, solves, speaks up and asks again. */
export function TargetGroup(fields: RulesFields) {
  const { t } = useTranslation('rules');
  const { form, change, isWrong } = fields;
  const id = useId();
  return (
    <Group title={t('targets.title')} about={t('targets.about')}>
      <div role="group" aria-labelledby={id}>
        <p id={id} className={styles.label}>
          {t('targets.firstAnswer')}
        </p>
        <ul className={styles.targets}>
          {channels.map((channel) => (
            <li key={channel} className={styles.target}>
              <FirstAnswer {...fields} channel={channel} />
            </li>
          ))}
        </ul>
      </div>
      {numbers.map(({ name, hint, max }) => (
        <TextInput
          key={name}
          label={t(`targets.${name}`)}
          description={t(`targets.${hint}`)}
          inputMode="numeric"
          autoComplete="off"
          maxLength={6}
          classNames={{ input: styles.number ?? '' }}
          value={form[name]}
          error={isWrong(name) && t('problem.number', { min: 1, max })}
          onChange={(event) => change({ [name]: event.currentTarget.value })}
        />
      ))}
      <TextInput
        label={t('targets.warnDays')}
        description={t('targets.warnHint')}
        autoComplete="off"
        maxLength={40}
        classNames={{ input: styles.number ?? '' }}
        value={form.warnDays}
        error={
          ['', '.0', '.1', '.2', '.3', '.4'].some((end) => isWrong(`warnDays${end}`)) &&
          t('problem.warnDays')
        }
        onChange={(event) => change({ warnDays: event.currentTarget.value })}
      />
    </Group>
  );
}

function FirstAnswer({ form, change, isWrong, channel: key }: RulesFields & { channel: Channel }) {
  const { t } = useTranslation(['rules', 'calls']);
  const { amount, unit, openHours } = form.firstAnswer[key];
  const channel = t(`calls:channel.${key}`);
  const put = (part: Partial<TypedTarget>) =>
    change({ firstAnswer: { ...form.firstAnswer, [key]: { ...form.firstAnswer[key], ...part } } });
  const max = unit === 'hours' ? 1666 : 100_000;
  const wrong = isWrong(`firstAnswer.${key}.minutes`);
  return (
    <>
      <span className={styles.channel} aria-hidden>
        {channel}
      </span>
      <TextInput
        aria-label={t('targets.amountOf', { channel })}
        inputMode="numeric"
        autoComplete="off"
        maxLength={6}
        classNames={{ input: styles.number ?? '' }}
        value={amount}
        error={wrong}
        onChange={(event) => put({ amount: event.currentTarget.value })}
      />
      <OneOf
        aria-label={t('targets.unitOf', { channel })}
        values={['minutes', 'hours']}
        value={unit}
        labelOf={(one) => t(`targets.${one}`)}
        onChange={(chosen) => put({ unit: chosen })}
      />
      <OneOf
        aria-label={t('targets.countedOf', { channel })}
        values={['always', 'open']}
        value={openHours ? 'open' : 'always'}
        labelOf={(one) => t(`targets.${one}`)}
        onChange={(chosen) => put({ openHours: chosen === 'open' })}
      />
      {wrong && (
        <p role="alert" className={styles.wrong}>
          {t('problem.number', { min: 1, max })}
        </p>
      )}
    </>
  );
}
