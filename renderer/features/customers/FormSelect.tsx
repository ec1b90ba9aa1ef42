import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import styles from './CustomerForm.module.css';
import { listProps } from './list-props.ts';

interface Option<Value extends string> {
  value: Value;
  label: string;
}

interface FormSelectProps<Value extends string> {
  label: string;
  options: readonly Option<Value>[];
  value: Value | null;
  onChange: (value: Value | null) => void;
  /** What it means that nothing was chosen; null where something always holds. */
  none?: string | null;
  searchable?: boolean;
}

/** One of several, or not known yet. */
export function FormSelect<Value extends string>({
  label,
  options,
  value,
  onChange,
  none,
  searchable = false,
}: FormSelectProps<Value>) {
  const { t } = useTranslation('customers');
  const nothing = none === undefined ? t('form.unknown') : none;
  const items: Option<string>[] = nothing === null ? [] : [{ value: '', label: nothing }];
  return (
    <Select
      label={label}
      placeholder={nothing ?? ''}
      data={[...items, ...options]}
      searchable={searchable}
      nothingFoundMessage={t('form.nothingFound')}
      allowDeselect={false}
      {...listProps}
      classNames={{ options: styles.options ?? '' }}
      value={value}
      onChange={(chosen) => {
        const option = options.find((other) => other.value === chosen);
        onChange(option ? option.value : null);
      }}
    />
  );
}
