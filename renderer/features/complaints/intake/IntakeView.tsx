import { Textarea } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { FormPage } from '../../../components/FormPage.tsx';
import { KeptSign } from '../detail/KeptSign.tsx';
import { IntakeFields } from './IntakeFields.tsx';
import { IntakeWho } from './IntakeWho.tsx';
import type { Intake } from './intake-content.ts';
import { Reactions } from './Reactions.tsx';
import { intakePlace, useIntake } from './use-intake.ts';

/** A customer and one sentence are enough; the rest can be written down now or later. */
export function IntakeView({ start }: { start: Intake }) {
  const { t } = useTranslation('complaints');
  const form = useIntake(start);
  const { intake, missing } = form;
  const element = useRef<HTMLFormElement>(null);
  const whoField = useRef<HTMLInputElement>(null);
  const account = useRef<HTMLTextAreaElement>(null);
  const known = intake.customerId !== null || intake.newCard;

  // The hands go where the next word belongs: to the name, and once that is known, to the words.
  useEffect(() => {
    const field = known ? account.current : whoField.current;
    field?.focus();
    field?.setSelectionRange(field.value.length, field.value.length);
  }, [known]);
  useEffect(() => {
    if (missing.includes('who')) whoField.current?.focus();
    else if (missing.length > 0) account.current?.focus();
  }, [missing]);

  /** What cannot be read as a day or an amount must not get lost in silence. */
  function save(): void {
    const unclear = element.current?.querySelector<HTMLElement>(
      '[data-fact] [aria-invalid="true"]',
    );
    if (unclear) unclear.focus();
    else void form.save();
  }

  return (
    <FormPage
      form={element}
      title={t('intake.title')}
      error={form.error}
      failed={t('intake.failed')}
      problems={form.problems}
      verb={t('intake.save')}
      saving={form.saving}
      onSave={save}
      cancel={t('intake.cancel')}
      onCancel={form.discard}
      kept={<KeptSign place={intakePlace} />}
      aside={<Reactions kind={intake.facts.kind} />}
    >
      <IntakeWho
        intake={intake}
        missing={missing.includes('who')}
        inputRef={whoField}
        onChange={form.change}
      />
      <Textarea
        ref={account}
        label={t('intake.account')}
        placeholder={t('intake.accountHint')}
        autosize
        minRows={3}
        maxRows={10}
        maxLength={20_000}
        spellCheck={false}
        value={intake.facts.account}
        error={missing.includes('account') && t('intake.accountMissing')}
        onChange={(event) => form.changeFacts({ account: event.currentTarget.value })}
      />
      <IntakeFields form={form} />
    </FormPage>
  );
}
