import { Button, Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AddressFields } from './AddressFields.tsx';
import styles from './CustomerForm.module.css';
import { FieldGroup } from './FieldGroup.tsx';
import { type Group, groupHolds, groups } from './form-groups.ts';
import { AddressingFields, PersonFields, ReachFields, ShopFields } from './ProfileFields.tsx';
import type { CustomerForm } from './use-customer-form.ts';
import { useProblem } from './use-problem.ts';

/** What unfolds below name, phone and e-mail; it stands open where there is something in it. */
export function MoreFields({ form }: { form: CustomerForm }) {
  const { t } = useTranslation('customers');
  const [unfolded, setUnfolded] = useState(() =>
    groups.filter((group) => groupHolds(group, form.typed)),
  );
  const wrong = new Set(Object.keys(form.problems).map((path) => path.split('.')[0]));
  const isOpen = (group: Group) =>
    unfolded.includes(group) || group.fields.some((field) => wrong.has(field));
  const fields: Record<Group['name'], ReactNode> = {
    addressing: <AddressingFields form={form} />,
    contact: <ReachFields form={form} />,
    person: <PersonFields form={form} />,
    shop: <ShopFields form={form} />,
    address: <AddressFields form={form} />,
    note: <NoteField form={form} />,
  };
  return (
    <>
      {groups.map((group) => (
        <FieldGroup
          key={group.name}
          title={t(`form.groups.${group.name}`)}
          inside={t(`form.inside.${group.name}`)}
          open={isOpen(group)}
          onToggle={(open) =>
            setUnfolded(open ? [...unfolded, group] : unfolded.filter((other) => other !== group))
          }
        >
          {fields[group.name]}
        </FieldGroup>
      ))}
      {!groups.some(isOpen) && (
        <Button
          variant="subtle"
          size="compact-sm"
          className={styles.unfold ?? ''}
          onClick={() => setUnfolded([...groups])}
        >
          {t('form.unfoldAll')}
        </Button>
      )}
    </>
  );
}

function NoteField({ form }: { form: CustomerForm }) {
  const { t } = useTranslation('customers');
  const problem = useProblem(form);
  return (
    <Textarea
      className={styles.wide ?? ''}
      aria-label={t('form.note')}
      placeholder={t('form.noteHint')}
      autosize
      minRows={3}
      maxRows={12}
      maxLength={20_000}
      value={form.typed.note}
      error={problem('note')}
      onChange={(event) => form.change({ note: event.currentTarget.value })}
    />
  );
}
