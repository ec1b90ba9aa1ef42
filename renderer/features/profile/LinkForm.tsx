import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomerRow } from '#contract/customers.ts';
import { showDone } from '../../components/toast.tsx';
import { CustomerPicker } from './CustomerPicker.tsx';
import { InlineForm } from './InlineForm.tsx';
import { useKeptInput } from './kept-input.ts';
import { type LinkChoice, linkChoices, useLinkActions } from './use-link-actions.ts';

interface LinkInput {
  choice: LinkChoice;
  search: string;
  customer: CustomerRow | null;
}

export function LinkForm({ customerId, onClose }: { customerId: string; onClose: () => void }) {
  const { t } = useTranslation('profile');
  const { add } = useLinkActions(customerId);
  const [missing, setMissing] = useState(false);
  const kept = useKeptInput<LinkInput>(`link:${customerId}`, {
    choice: 'household',
    search: '',
    customer: null,
  });
  const { choice, search, customer } = kept.input;

  async function save(): Promise<boolean> {
    if (!customer) {
      setMissing(true);
      return false;
    }
    await add(choice, customer);
    kept.drop();
    onClose();
    return true;
  }

  function cancel(): void {
    const { typed } = kept;
    kept.drop();
    onClose();
    if (typed) showDone(t('form.discarded'), async () => kept.restore(typed));
  }

  return (
    <InlineForm
      label={t('links.add')}
      failed={t('links.failed')}
      onSave={save}
      onCancel={cancel}
      onLeave={onClose}
    >
      <CustomerPicker
        text={search}
        chosen={customer}
        except={customerId}
        missing={missing && !customer}
        onText={(text) => kept.change({ search: text, customer: null })}
        onChoose={(row, name) => kept.change({ customer: row, search: name })}
      />
      <NativeSelect
        label={t('links.kind')}
        value={choice}
        data={linkChoices.map((value) => ({ value, label: t(`linkChoice.${value}`) }))}
        onChange={(event) => {
          const chosen = linkChoices.find((value) => value === event.currentTarget.value);
          if (chosen) kept.change({ choice: chosen });
        }}
      />
    </InlineForm>
  );
}
