import { Button, Textarea } from '@mantine/core';
import { type FormEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorMessage } from '../../../components/ErrorMessage.tsx';
import { ShortcutTooltip } from '../../../components/ShortcutTooltip.tsx';
import { ariaKeys, useShortcut } from '../../../shortcuts.ts';
import { KeptSign } from '../detail/KeptSign.tsx';
import styles from './Intake.module.css';
import { IntakeFields } from './IntakeFields.tsx';
import { IntakeWho } from './IntakeWho.tsx';
import type { Intake } from './intake-content.ts';
import { Reactions } from './Reactions.tsx';
import { intakePlace, useIntake } from './use-intake.ts';

/** A customer and one sentence are enough; the rest can be written down now or later. */
export function IntakeView({ start }: { start: Intake }) {
  const { t } = useTranslation('complaints');
  const form = useIntake(start);
  const { intake, missing, problems } = form;
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
  useEffect(() => {
    if (Object.keys(problems).length === 0) return;
    element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [problems]);

  /** What cannot be read as a day or an amount must not get lost in silence. */
  function save(): void {
    const unclear = element.current?.querySelector<HTMLElement>(
      '[data-fact] [aria-invalid="true"]',
    );
    if (unclear) unclear.focus();
    else void form.save();
  }

  useShortcut('save', save);

  return (
    <div className={styles.page}>
      <form
        ref={element}
        className={styles.form}
        noValidate
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          save();
        }}
      >
        <div className={styles.head}>
          <h2 tabIndex={-1} className={styles.title}>
            {t('intake.title')}
          </h2>
          {form.error !== null && <ErrorMessage error={form.error} title={t('intake.failed')} />}
        </div>
        <div className={styles.main}>
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
        </div>
        <Reactions kind={intake.facts.kind} />
        <div className={styles.actions}>
          <ShortcutTooltip label={t('intake.save')} shortcut="save">
            <Button type="submit" loading={form.saving} aria-keyshortcuts={ariaKeys('save')}>
              {t('intake.save')}
            </Button>
          </ShortcutTooltip>
          <Button variant="subtle" color="gray" onClick={form.discard}>
            {t('intake.cancel')}
          </Button>
          <KeptSign place={intakePlace} />
        </div>
      </form>
    </div>
  );
}
