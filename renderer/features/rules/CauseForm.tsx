import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RootCause } from '#contract/rules.ts';
import { InlineForm } from '../../components/InlineForm.tsx';
import { useInlineForm } from '../../components/use-inline-form.ts';
import { useCauseActions } from './use-cause-actions.ts';

interface CauseFormProps {
  root: RootCause;
  /** The one that is changed; absent for a new one. */
  cause?: RootCause;
  label: string;
  onClose: () => void;
}

export function CauseForm({ root, cause, label, onClose }: CauseFormProps) {
  const { t } = useTranslation(['rules', 'errors']);
  const { add, change } = useCauseActions();
  const { input, missing, actions, ...form } = useInlineForm({
    place: { subjectId: cause?.id ?? root.id, form: 'cause' },
    start: { name: cause?.name ?? '', remedy: cause?.remedy ?? '' },
    isComplete: ({ name }) => name.trim() !== '',
    store: (typed) => (cause ? change(cause, typed) : add(root.id, typed)),
    onClose,
  });
  return (
    <InlineForm label={label} failed={t('causes.failed')} {...actions}>
      <TextInput
        label={t('causes.name')}
        maxLength={120}
        autoComplete="off"
        spellCheck={false}
        data-first
        value={input.name}
        error={missing && t('errors:fields.required')}
        onChange={(event) => form.change({ name: event.currentTarget.value })}
      />
      <TextInput
        label={t('causes.remedy')}
        description={t('causes.remedyHint')}
        maxLength={500}
        autoComplete="off"
        spellCheck={false}
        value={input.remedy}
        onChange={(event) => form.change({ remedy: event.currentTarget.value })}
      />
    </InlineForm>
  );
}
