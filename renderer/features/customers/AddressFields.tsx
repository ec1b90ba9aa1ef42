import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import styles from './CustomerForm.module.css';
import type { CustomerForm } from './use-customer-form.ts';
import { useProblem } from './use-problem.ts';

const fields = ['street', 'postalCode', 'city', 'region', 'country'] as const;
const lengths = { street: 200, postalCode: 20, city: 120, region: 120, country: 120 };

export function AddressFields({ form }: { form: CustomerForm }) {
  const { t } = useTranslation('customers');
  const problem = useProblem(form);
  const { address } = form.typed;
  return fields.map((field) => (
    <TextInput
      key={field}
      className={field === 'street' ? (styles.wide ?? '') : ''}
      label={t(`form.${field}`)}
      autoComplete="off"
      spellCheck={false}
      maxLength={lengths[field]}
      value={address[field]}
      error={problem(`address.${field}`)}
      onChange={(event) =>
        form.change({ address: { ...address, [field]: event.currentTarget.value } })
      }
    />
  ));
}
