import { Checkbox, MultiSelect, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { loyaltyStages } from '#contract/customer-profile.ts';
import type { CustomerFilter } from '#contract/customers.ts';
import { SeveralOf } from '../../../components/SeveralOf.tsx';
import { staffQuery } from '../../staff/queries.ts';
import { tagsQuery } from '../queries.ts';
import styles from './FilterFields.module.css';
import { useStaffName } from './filter-parts.ts';
import { useMonths } from './use-months.ts';

interface FilterFieldsProps {
  filter: CustomerFilter;
  onChange: (filter: CustomerFilter) => void;
}

const periods = [30, 90, 365] as const;
const nobody = 'nobody';

export function FilterFields({ filter, onChange }: FilterFieldsProps) {
  const { t } = useTranslation('list');
  return (
    <div className={styles.fields}>
      <TagsField filter={filter} onChange={onChange} />
      <StagesField filter={filter} onChange={onChange} />
      <ResponsibleField filter={filter} onChange={onChange} />
      <ContactField filter={filter} onChange={onChange} />
      <MonthField filter={filter} onChange={onChange} />
      <Checkbox
        classNames={{ input: styles.box ?? '' }}
        label={t('filter.followUp')}
        checked={filter.followUp ?? false}
        onChange={({ currentTarget }) => {
          const { followUp: _before, ...rest } = filter;
          onChange(currentTarget.checked ? { ...rest, followUp: true } : rest);
        }}
      />
    </div>
  );
}

function TagsField({ filter, onChange }: FilterFieldsProps) {
  const { t } = useTranslation('list');
  const { data: tags = [] } = useQuery(tagsQuery());
  return (
    <MultiSelect
      data-autofocus
      label={t('filter.tags')}
      placeholder={filter.tags?.length ? '' : t('filter.anyTag')}
      nothingFoundMessage={t('filter.noTag')}
      data={tags.map(({ name }) => name)}
      value={filter.tags ?? []}
      onChange={(names) => onChange({ ...filter, tags: names })}
      searchable
      hidePickedOptions
      openOnFocus={false}
      comboboxProps={{ withinPortal: false }}
    />
  );
}

function StagesField({ filter, onChange }: FilterFieldsProps) {
  const { t } = useTranslation(['list', 'customers']);
  return (
    <SeveralOf
      label={t('filter.stages')}
      values={loyaltyStages}
      chosen={filter.stages ?? []}
      labelOf={(stage) => t(`customers:profile.stage.${stage}`)}
      onChange={(stages) => onChange({ ...filter, stages })}
    />
  );
}

function ResponsibleField({ filter, onChange }: FilterFieldsProps) {
  const { t } = useTranslation('list');
  const { data: staff = [] } = useQuery(staffQuery());
  const staffName = useStaffName();
  const { responsibleId, ...rest } = filter;
  return (
    <Select
      label={t('filter.responsible')}
      placeholder={t('filter.anyone')}
      data={[
        { value: nobody, label: t('filter.nobody') },
        ...staff.map(({ id }) => ({ value: id, label: staffName(id) })),
      ]}
      value={responsibleId === null ? nobody : (responsibleId ?? null)}
      onChange={(value) => {
        if (value === null) onChange(rest);
        else onChange({ ...rest, responsibleId: value === nobody ? null : value });
      }}
      clearable
      comboboxProps={{ withinPortal: false }}
    />
  );
}

function ContactField({ filter, onChange }: FilterFieldsProps) {
  const { t } = useTranslation('list');
  const { contactedWithin, quietFor, ...rest } = filter;
  const chosen = periods.find((days) => days === (contactedWithin ?? quietFor));
  return (
    <Select
      label={t('filter.contact')}
      placeholder={t('filter.anyTime')}
      data={[
        ...periods.map((count) => ({
          value: `contactedWithin ${count}`,
          label: t('chip.contactedWithin', { count }),
        })),
        ...periods.map((count) => ({
          value: `quietFor ${count}`,
          label: t('chip.quietFor', { count }),
        })),
      ]}
      value={chosen ? `${quietFor === undefined ? 'contactedWithin' : 'quietFor'} ${chosen}` : null}
      onChange={(value) => {
        const [kind, days] = value?.split(' ') ?? [];
        if (kind === 'contactedWithin') onChange({ ...rest, contactedWithin: Number(days) });
        else if (kind === 'quietFor') onChange({ ...rest, quietFor: Number(days) });
        else onChange(rest);
      }}
      clearable
      comboboxProps={{ withinPortal: false }}
    />
  );
}

function MonthField({ filter, onChange }: FilterFieldsProps) {
  const { t } = useTranslation('list');
  const months = useMonths();
  const { birthMonth, ...rest } = filter;
  return (
    <Select
      label={t('filter.birthMonth')}
      placeholder={t('filter.anyMonth')}
      data={months.map((name, index) => ({ value: String(index + 1), label: name }))}
      value={birthMonth === undefined ? null : String(birthMonth)}
      onChange={(month) => onChange(month === null ? rest : { ...rest, birthMonth: Number(month) })}
      clearable
      comboboxProps={{ withinPortal: false }}
    />
  );
}
