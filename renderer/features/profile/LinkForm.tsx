import { useTranslation } from 'react-i18next';
import type { CustomerRow } from '#contract/customers.ts';
import { InlineForm } from '../../components/InlineForm.tsx';
import { OneOf } from '../../components/OneOf.tsx';
import { useInlineForm } from '../../components/use-inline-form.ts';
import { CustomerPicker } from './CustomerPicker.tsx';
import { type LinkChoice, linkChoices, useLinkActions } from './use-link-actions.ts';

interface LinkInput {
  choice: LinkChoice;
  search: string;
  customer: CustomerRow | null;
}

export function LinkForm({ customerId, onClose }: { customerId: string; onClose: () => void }) {
  const { t } = useTranslation('profile');
  const { add } = useLinkActions(customerId);
  const { input, change, missing, actions } = useInlineForm<LinkInput>({
    place: { subjectId: customerId, form: 'link' },
    start: { choice: 'household', search: '', customer: null },
    isComplete: (typed) => typed.customer !== null,
    store: async (typed) => typed.customer !== null && (await add(typed.choice, typed.customer)),
    onClose,
  });
  const { choice, search, customer } = input;

  return (
    <InlineForm label={t('links.add')} failed={t('links.failed')} {...actions}>
      <CustomerPicker
        text={search}
        chosen={customer}
        except={customerId}
        missing={missing}
        onText={(text) => change({ search: text, customer: null })}
        onChoose={(row, name) => change({ customer: row, search: name })}
      />
      <OneOf
        label={t('links.kind')}
        values={linkChoices}
        value={choice}
        labelOf={(value) => t(`linkChoice.${value}`)}
        onChange={(chosen) => change({ choice: chosen })}
      />
    </InlineForm>
  );
}
