import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { readBirthday, writeBirthday } from '../../birthday.ts';
import styles from './CustomerForm.module.css';
import type { CustomerForm } from './use-customer-form.ts';

/** Typed in any way that is usual; what was understood stands below in words while one types. */
export function BirthdayField({ form: { typed, problems, change } }: { form: CustomerForm }) {
  const { t, i18n } = useTranslation('customers');
  const unclear = problems['birthday'] !== undefined;
  const read = readBirthday(typed.birthday);
  return (
    <TextInput
      label={t('form.birthday')}
      placeholder={t('form.birthdayExample')}
      description={
        <span aria-live="polite">
          {read ? writeBirthday(read, i18n.language) : !unclear && t('form.birthdayHint')}
        </span>
      }
      inputWrapperOrder={['label', 'input', 'error', 'description']}
      classNames={{ description: styles.below ?? '' }}
      autoComplete="off"
      spellCheck={false}
      maxLength={60}
      value={typed.birthday}
      error={unclear && t('form.birthdayUnclear')}
      onChange={(event) => change({ birthday: event.currentTarget.value })}
    />
  );
}
