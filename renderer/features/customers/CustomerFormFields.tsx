import { Button, Textarea, TextInput } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomerDetails } from '#contract/customers.ts';
import { ContactLines } from './ContactLines.tsx';
import styles from './CustomerForm.module.css';
import type { CustomerForm } from './use-customer-form.ts';

const nameFields = ['givenName', 'familyName'] as const;
const addressFields = ['street', 'postalCode', 'city', 'region', 'country'] as const;
const lengths = { street: 200, postalCode: 20, city: 120, region: 120, country: 120 };

/** Name, phone and e-mail first; the rest unfolds, and stands open where there is something in it. */
export function CustomerFormFields({ form }: { form: CustomerForm }) {
  const { t } = useTranslation(['customers', 'errors']);
  const { details, problems, change } = form;
  const [unfolded, setUnfolded] = useState(() => hasMore(details));
  const open =
    unfolded || Object.keys(problems).some((path) => /^(company|address|note)/u.test(path));
  const problem = (path: string) => {
    const found = problems[path];
    return found && t(`errors:fields.${found}`);
  };
  return (
    <>
      <div className={styles.pair}>
        {nameFields.map((field, index) => (
          <TextInput
            key={field}
            label={t(`form.${field}`)}
            autoComplete="off"
            spellCheck={false}
            maxLength={120}
            data-autofocus={index === 0 || undefined}
            value={details[field]}
            error={problem(field)}
            onChange={(event) => change({ ...details, [field]: event.currentTarget.value })}
          />
        ))}
      </div>
      <ContactLines
        type="tel"
        label={t('form.phone')}
        addLabel={t('form.addPhone')}
        removeLabel={(number) => t('form.removePhone', { number })}
        lines={details.phones.map(({ number }) => number)}
        errors={details.phones.map(
          (_, index) => problem(`phones.${index}.number`) ?? problem(`phones.${index}`),
        )}
        onChange={(lines) => change({ ...details, phones: lines.map((number) => ({ number })) })}
      />
      <ContactLines
        type="email"
        label={t('form.email')}
        addLabel={t('form.addEmail')}
        removeLabel={(address) => t('form.removeEmail', { address })}
        lines={details.emails.map(({ address }) => address)}
        errors={details.emails.map(
          (_, index) => problem(`emails.${index}.address`) ?? problem(`emails.${index}`),
        )}
        onChange={(lines) => change({ ...details, emails: lines.map((address) => ({ address })) })}
      />
      {open ? (
        <MoreFields form={form} problem={problem} />
      ) : (
        <Button
          variant="subtle"
          size="compact-sm"
          className={styles.add ?? ''}
          leftSection={<IconChevronDown size={14} aria-hidden />}
          onClick={() => setUnfolded(true)}
        >
          {t('form.more')}
        </Button>
      )}
    </>
  );
}

interface MoreFieldsProps {
  form: CustomerForm;
  problem: (path: string) => string | undefined;
}

function MoreFields({ form: { details, change }, problem }: MoreFieldsProps) {
  const { t } = useTranslation('customers');
  return (
    <>
      <TextInput
        label={t('form.company')}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        value={details.company}
        error={problem('company')}
        onChange={(event) => change({ ...details, company: event.currentTarget.value })}
      />
      <div className={styles.address}>
        {addressFields.map((field) => (
          <TextInput
            key={field}
            className={styles[field] ?? ''}
            label={t(`form.${field}`)}
            autoComplete="off"
            spellCheck={false}
            maxLength={lengths[field]}
            value={details.address[field]}
            error={problem(`address.${field}`)}
            onChange={(event) =>
              change({
                ...details,
                address: { ...details.address, [field]: event.currentTarget.value },
              })
            }
          />
        ))}
      </div>
      <Textarea
        label={t('form.note')}
        description={t('form.noteHint')}
        autosize
        minRows={3}
        maxRows={12}
        maxLength={20_000}
        value={details.note}
        error={problem('note')}
        onChange={(event) => change({ ...details, note: event.currentTarget.value })}
      />
    </>
  );
}

function hasMore({ company, address, note }: CustomerDetails): boolean {
  return [company, note, ...Object.values(address)].some((text) => text !== '');
}
