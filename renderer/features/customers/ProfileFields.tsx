import { Checkbox, Input, SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { channels } from '#contract/channels.ts';
import {
  buyingStyles,
  customerLanguages,
  decisionStyles,
  honorifics,
  loyaltyStages,
  reasons,
} from '#contract/customer-profile.ts';
import { atWork } from '../staff/at-work.ts';
import { staffQuery } from '../staff/queries.ts';
import { BirthdayField } from './BirthdayField.tsx';
import styles from './CustomerForm.module.css';
import { FormSelect } from './FormSelect.tsx';
import { FormText } from './FormText.tsx';
import { exampleOfAddress } from './form-of-address.ts';
import { languagesIn } from './languages.ts';
import { TagsField } from './TagsField.tsx';
import type { CustomerForm } from './use-customer-form.ts';

interface FieldsProps {
  form: CustomerForm;
}

export function AddressingFields({ form }: FieldsProps) {
  const { t, i18n } = useTranslation('customers');
  const { typed, change } = form;
  const example = exampleOfAddress(typed, i18n.language, (honorific) =>
    t(`profile.honorific.${honorific}`),
  );
  return (
    <>
      <Input.Wrapper label={t('form.honorific')} labelElement="div">
        <SegmentedControl
          fullWidth
          aria-label={t('form.honorific')}
          data={(['none', ...honorifics] as const).map((value) => ({
            value,
            label: t(`profile.honorific.${value}`),
          }))}
          value={typed.honorific ?? 'none'}
          onChange={(chosen) =>
            change({ honorific: honorifics.find((honorific) => honorific === chosen) ?? null })
          }
        />
      </Input.Wrapper>
      <FormText form={form} field="patronymic" />
      <FormText
        form={form}
        field="formOfAddress"
        className={styles.wide ?? ''}
        placeholder={
          example === '' ? t('form.formOfAddressHint') : t('form.formOfAddressExample', { example })
        }
      />
    </>
  );
}

export function ReachFields({ form: { typed, change }, form }: FieldsProps) {
  const { t, i18n } = useTranslation(['customers', 'calls']);
  const languages = useMemo(() => languagesIn(i18n.language, customerLanguages), [i18n.language]);
  return (
    <>
      <FormSelect
        label={t('form.language')}
        searchable
        options={languages}
        value={typed.language}
        onChange={(language) => change({ language })}
      />
      <FormSelect
        label={t('form.preferredChannel')}
        options={channels.map((value) => ({ value, label: t(`calls:channel.${value}`) }))}
        value={typed.preferredChannel}
        onChange={(preferredChannel) => change({ preferredChannel })}
      />
      <FormText
        form={form}
        field="convenientHours"
        className={styles.wide ?? ''}
        placeholder={t('form.convenientHoursHint')}
      />
    </>
  );
}

export function PersonFields({ form: { typed, change }, form }: FieldsProps) {
  const { t } = useTranslation('customers');
  return (
    <>
      <FormText form={form} field="company" />
      <BirthdayField form={form} />
      <FormText
        form={form}
        field="usual"
        className={styles.wide ?? ''}
        placeholder={t('form.usualHint')}
      />
      <Checkbox.Group
        className={styles.wide ?? ''}
        label={t('form.reasons')}
        value={typed.reasons}
        onChange={(chosen) =>
          change({ reasons: reasons.filter((reason) => chosen.includes(reason)) })
        }
      >
        <div className={styles.checks}>
          {reasons.map((reason) => (
            <Checkbox key={reason} value={reason} label={t(`profile.reason.${reason}`)} />
          ))}
        </div>
      </Checkbox.Group>
      <FormSelect
        label={t('form.decisionStyle')}
        options={decisionStyles.map((value) => ({
          value,
          label: t(`profile.decisionStyle.${value}`),
        }))}
        value={typed.decisionStyle}
        onChange={(decisionStyle) => change({ decisionStyle })}
      />
      <FormSelect
        label={t('form.buyingStyle')}
        options={buyingStyles.map((value) => ({ value, label: t(`profile.buyingStyle.${value}`) }))}
        value={typed.buyingStyle}
        onChange={(buyingStyle) => change({ buyingStyle })}
      />
    </>
  );
}

export function ShopFields({ form: { typed, change }, form }: FieldsProps) {
  const { t } = useTranslation(['customers', 'frame']);
  const { data: staff = [] } = useQuery(staffQuery());
  return (
    <>
      <TagsField form={form} />
      <FormSelect
        label={t('form.stage')}
        none={null}
        options={loyaltyStages.map((value) => ({ value, label: t(`profile.stage.${value}`) }))}
        value={typed.stage}
        onChange={(stage) => change({ stage: stage ?? typed.stage })}
      />
      <FormSelect
        label={t('form.responsible')}
        none={t('form.nobody')}
        options={atWork(staff, typed.responsibleId).map(({ id, name, role }) => ({
          value: id,
          label: name || t(`frame:roles.${role}`),
        }))}
        value={typed.responsibleId}
        onChange={(responsibleId) => change({ responsibleId })}
      />
    </>
  );
}
