import { useTranslation } from 'react-i18next';
import { emailLabels, phoneLabels } from '#contract/customer-profile.ts';
import { ContactLines } from './ContactLines.tsx';
import styles from './CustomerForm.module.css';
import { FormText } from './FormText.tsx';
import type { CustomerForm } from './use-customer-form.ts';
import { useProblem } from './use-problem.ts';

/** Name, phone and e-mail: with one of them there is a card. */
export function MainFields({ form }: { form: CustomerForm }) {
  const { t } = useTranslation('customers');
  const problem = useProblem(form);
  const { typed, change } = form;
  return (
    <>
      <div className={styles.fields}>
        <FormText form={form} field="givenName" data-autofocus />
        <FormText form={form} field="familyName" />
      </div>
      <ContactLines
        type="tel"
        label={t('form.phone')}
        addLabel={t('form.addPhone')}
        removeLabel={(number) => t('form.removePhone', { number })}
        kindLabel={(number) => t('form.phoneLabel', { number })}
        kinds={phoneLabels.map((value) => ({ value, label: t(`profile.phoneLabel.${value}`) }))}
        lines={typed.phones.map(({ number, label }) => ({ text: number, kind: label }))}
        errors={typed.phones.map(
          (_, index) => problem(`phones.${index}.number`) ?? problem(`phones.${index}`),
        )}
        onChange={(lines) =>
          change({
            phones: lines.map(({ text, kind }) => ({ number: text, ...(kind && { label: kind }) })),
          })
        }
      />
      <ContactLines
        type="email"
        label={t('form.email')}
        addLabel={t('form.addEmail')}
        removeLabel={(address) => t('form.removeEmail', { address })}
        kindLabel={(address) => t('form.emailLabel', { address })}
        kinds={emailLabels.map((value) => ({ value, label: t(`profile.emailLabel.${value}`) }))}
        lines={typed.emails.map(({ address, label }) => ({ text: address, kind: label }))}
        errors={typed.emails.map(
          (_, index) => problem(`emails.${index}.address`) ?? problem(`emails.${index}`),
        )}
        onChange={(lines) =>
          change({
            emails: lines.map(({ text, kind }) => ({
              address: text,
              ...(kind && { label: kind }),
            })),
          })
        }
      />
    </>
  );
}
