import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import styles from './CustomerForm.module.css';

interface Option<Value extends string> {
  value: Value;
  label: string;
}

interface FormSelectProps<Value extends string> {
  label: string;
  options: readonly Option<Value>[];
  value: Value | null;
  onChange: (value: Value | null) => void;
  /** Where something always holds, there is no "not known". */
  required?: boolean;
  searchable?: boolean;
}

/** One of several, or not known yet. */
export function FormSelect<Value extends string>({
  label,
  options,
  value,
  onChange,
  required = false,
  searchable = false,
}: FormSelectProps<Value>) {
  const { t } = useTranslation('customers');
  const unknown = { value: '', label: t('form.unknown') };
  return (
    <Select
      label={label}
      placeholder={unknown.label}
      data={required ? [...options] : [unknown, ...options]}
      searchable={searchable}
      nothingFoundMessage={t('form.nothingFound')}
      allowDeselect={false}
      withScrollArea={false}
      comboboxProps={{ withinPortal: false, transitionProps: { duration: 0 } }}
      classNames={{ options: styles.options ?? '' }}
      value={value}
      onChange={(chosen) => {
        const option = options.find((other) => other.value === chosen);
        onChange(option ? option.value : null);
      }}
    />
  );
}
