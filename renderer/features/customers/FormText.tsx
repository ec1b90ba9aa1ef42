import { TextInput, type TextInputProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CustomerForm } from './use-customer-form.ts';
import { useProblem } from './use-problem.ts';

type TextField =
  | 'givenName'
  | 'familyName'
  | 'patronymic'
  | 'formOfAddress'
  | 'company'
  | 'convenientHours'
  | 'usual';

const lengths: Readonly<Record<TextField, number>> = {
  givenName: 120,
  familyName: 120,
  patronymic: 120,
  formOfAddress: 120,
  company: 200,
  convenientHours: 200,
  usual: 500,
};

interface FormTextProps extends Omit<TextInputProps, 'form' | 'value' | 'onChange'> {
  form: CustomerForm;
  field: TextField;
}

/** One line of text on the card. */
export function FormText({ form, field, ...rest }: FormTextProps) {
  const { t } = useTranslation('customers');
  const problem = useProblem(form);
  return (
    <TextInput
      label={t(`form.${field}`)}
      autoComplete="off"
      spellCheck={false}
      maxLength={lengths[field]}
      value={form.typed[field]}
      error={problem(field)}
      onChange={(event) => form.change({ [field]: event.currentTarget.value })}
      {...rest}
    />
  );
}
