import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PromiseRecord } from '#contract/promises.ts';
import { InlineForm } from '../../components/InlineForm.tsx';
import { useInlineForm } from '../../components/use-inline-form.ts';
import { addDays, today } from '../../days.ts';
import { QuickDay } from './PromiseFields.tsx';
import styles from './Promises.module.css';
import { usePromiseActions } from './use-promise-actions.ts';

interface EndFormProps {
  promise: Pick<PromiseRecord, 'id' | 'version' | 'what' | 'complaint'>;
  onClose: () => void;
}

interface WordsProps {
  label: string;
  value: string;
  missing: boolean;
  onChange: (text: string) => void;
}

function Words({ label, value, missing, onChange }: WordsProps) {
  const { t } = useTranslation('errors');
  return (
    <Textarea
      label={label}
      autosize
      minRows={1}
      maxRows={6}
      maxLength={5000}
      spellCheck={false}
      data-first
      value={value}
      error={missing ? t('fields.required') : undefined}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

const said = ({ reason }: { reason: string }) => reason.trim() !== '';

export function KeepForm({ promise, onClose }: EndFormProps) {
  const { t } = useTranslation('promises');
  const { keep } = usePromiseActions(promise);
  const { input, change, actions } = useInlineForm({
    place: { subjectId: promise.id, form: 'keep' },
    start: { evidence: '' },
    isComplete: () => true,
    store: ({ evidence }) => keep(evidence),
    onClose,
  });
  return (
    <InlineForm label={t('kept.of', { what: promise.what })} failed={t('kept.failed')} {...actions}>
      <Words
        label={t('kept.evidence')}
        value={input.evidence}
        missing={false}
        onChange={(evidence) => change({ evidence })}
      />
    </InlineForm>
  );
}

export function RenegotiateForm({ promise, onClose }: EndFormProps) {
  const { t } = useTranslation('promises');
  const { renegotiate } = usePromiseActions(promise);
  const { input, change, missing, actions } = useInlineForm({
    place: { subjectId: promise.id, form: 'renegotiate' },
    start: { dueOn: addDays(today(), 3), reason: '' },
    isComplete: said,
    store: ({ dueOn, reason }) => renegotiate(dueOn, reason),
    onClose,
  });
  return (
    <InlineForm
      label={t('renegotiate.of', { what: promise.what })}
      failed={t('renegotiate.failed')}
      {...actions}
    >
      <QuickDay value={input.dueOn} onChange={(dueOn) => change({ dueOn })} />
      <Words
        label={t('renegotiate.reason')}
        value={input.reason}
        missing={missing}
        onChange={(reason) => change({ reason })}
      />
    </InlineForm>
  );
}

export function BreakForm({ promise, onClose }: EndFormProps) {
  const { t } = useTranslation('promises');
  const { breakIt } = usePromiseActions(promise);
  const { input, change, missing, actions } = useInlineForm({
    place: { subjectId: promise.id, form: 'break' },
    start: { reason: '' },
    isComplete: said,
    store: ({ reason }) => breakIt(reason),
    onClose,
  });
  return (
    <InlineForm
      label={t('broken.of', { what: promise.what })}
      failed={t('broken.failed')}
      {...actions}
    >
      <Words
        label={t('broken.reason')}
        value={input.reason}
        missing={missing}
        onChange={(reason) => change({ reason })}
      />
      {promise.complaint && <p className={styles.hint}>{t('broken.reopens')}</p>}
    </InlineForm>
  );
}
