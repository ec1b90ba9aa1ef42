import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { PromiseRecord } from '#contract/promises.ts';
import { call } from '../../bridge.ts';
import { InlineForm } from '../../components/InlineForm.tsx';
import { showDone } from '../../components/toast.tsx';
import type { DraftPlace } from '../../components/typed-drafts.ts';
import { useInlineForm } from '../../components/use-inline-form.ts';
import { addDays, today } from '../../days.ts';
import { shopQuery } from '../settings/queries.ts';
import { sessionQuery } from '../staff/queries.ts';
import { PromiseFields, type PromiseInput } from './PromiseFields.tsx';
import { usePromiseActions } from './use-promise-actions.ts';

/** What is begun in a call and not given waits on the card. */
export function newPromisePlace(customerId: string, complaintId: string | null): DraftPlace {
  return { subjectId: complaintId ?? customerId, form: 'promise' };
}

interface NewPromiseFormProps {
  customerId: string;
  complaintId: string | null;
  callDraftId: string | null;
  onClose: () => void;
}

/** Gives a promise. */
export function NewPromiseForm(props: NewPromiseFormProps) {
  const { customerId, complaintId, callDraftId, onClose } = props;
  const { t } = useTranslation('promises');
  const { data: shop } = useQuery(shopQuery());
  const { data: session } = useQuery(sessionQuery());
  const start: PromiseInput = {
    what: '',
    toWhom: '',
    dueOn: addDays(today(), 1),
    cost: null,
    keeperId: session?.id ?? null,
  };
  const { input, change, missing, actions } = useInlineForm({
    place: newPromisePlace(customerId, complaintId),
    start,
    isComplete: ({ what }) => what.trim() !== '',
    async store(promise) {
      const target = await call('promises.add', {
        customerId,
        complaintId,
        callDraftId,
        ...promise,
      });
      showDone(t('added'), () => call('promises.void', target));
    },
    onClose,
  });

  return (
    <InlineForm label={t('add')} failed={t('addFailed')} {...actions}>
      <PromiseFields
        input={input}
        currency={shop?.currency ?? 'EUR'}
        missing={missing}
        withDay
        change={change}
      />
    </InlineForm>
  );
}

interface PromiseFormProps {
  promise: PromiseRecord;
  onClose: () => void;
}

/** Corrects a slip; another day is agreed in its own form. */
export function ChangePromiseForm({ promise, onClose }: PromiseFormProps) {
  const { t } = useTranslation('promises');
  const { change: store } = usePromiseActions(promise);
  const { what, toWhom, cost, keeperId, dueOn, currency } = promise;
  const { input, change, missing, actions } = useInlineForm<PromiseInput>({
    place: { subjectId: promise.id, form: 'change' },
    start: { what, toWhom, cost, keeperId, dueOn },
    isComplete: (typed) => typed.what.trim() !== '',
    store: ({ dueOn: _day, ...changes }) => store(changes),
    onClose,
  });
  return (
    <InlineForm label={t('change.of', { what })} failed={t('change.failed')} {...actions}>
      <PromiseFields
        input={input}
        currency={currency}
        missing={missing}
        withDay={false}
        change={change}
      />
    </InlineForm>
  );
}
