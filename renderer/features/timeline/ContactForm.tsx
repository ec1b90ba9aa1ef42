import { NativeSelect, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { contactKinds, directions, type Interaction, outcomes } from '#contract/calls.ts';
import { channels } from '#contract/channels.ts';
import { InlineForm } from '../../components/InlineForm.tsx';
import { MoodScale } from '../../components/MoodScale.tsx';
import { ContactConflict } from './ContactConflict.tsx';
import styles from './ContactForm.module.css';
import { ContactMoment } from './ContactMoment.tsx';
import { useContactForm } from './use-contact-form.ts';
import { useContactTexts } from './use-contact-texts.ts';

interface ContactFormProps {
  contact: Interaction;
  onClose: () => void;
}

/** Everything of a saved contact that can have been a slip of the finger. */
export function ContactForm({ contact, onClose }: ContactFormProps) {
  const { t } = useTranslation(['timeline', 'calls']);
  const what = useContactTexts().nameOf(contact);
  const form = useContactForm(contact, onClose);
  const { input, change, missing, actions, theirs } = form;
  if (theirs) return <ContactConflict form={form} theirs={theirs} />;
  return (
    <InlineForm label={t('contact.edit', { what })} failed={t('contact.failed')} {...actions}>
      <Textarea
        label={t('calls:note.label')}
        autosize
        minRows={2}
        maxRows={12}
        maxLength={100_000}
        spellCheck={false}
        data-first
        value={input.note}
        onChange={(event) => change({ note: event.currentTarget.value })}
      />
      <div className={styles.pairs}>
        <NativeSelect
          label={t('calls:kind.label')}
          value={input.kind}
          data={contactKinds.map((value) => ({ value, label: t(`calls:kind.${value}`) }))}
          onChange={(event) => {
            const kind = contactKinds.find((value) => value === event.currentTarget.value);
            if (kind) change({ kind });
          }}
        />
        <NativeSelect
          label={t('calls:outcome.label')}
          value={input.outcome ?? ''}
          data={[
            { value: '', label: t('contact.noOutcome') },
            ...outcomes.map((value) => ({ value, label: t(`calls:outcome.${value}`) })),
          ]}
          onChange={(event) => {
            const outcome = outcomes.find((value) => value === event.currentTarget.value);
            change({ outcome: outcome ?? null });
          }}
        />
        <NativeSelect
          label={t('calls:channel.label')}
          value={input.channel}
          data={channels.map((value) => ({ value, label: t(`calls:channel.${value}`) }))}
          onChange={(event) => {
            const channel = channels.find((value) => value === event.currentTarget.value);
            if (channel) change({ channel });
          }}
        />
        <NativeSelect
          label={t('calls:direction.label')}
          value={input.direction}
          data={directions.map((value) => ({ value, label: t(`calls:direction.${value}`) }))}
          onChange={(event) => {
            const direction = directions.find((value) => value === event.currentTarget.value);
            if (direction) change({ direction });
          }}
        />
      </div>
      <fieldset className={styles.moods}>
        <legend className={styles.label}>{t('calls:mood.label')}</legend>
        <MoodScale
          label={t('calls:mood.start')}
          value={input.moodStart}
          onChange={(moodStart) => change({ moodStart })}
        />
        <MoodScale
          label={t('calls:mood.end')}
          value={input.moodEnd}
          onChange={(moodEnd) => change({ moodEnd })}
        />
      </fieldset>
      <ContactMoment input={input} wrong={missing} onChange={change} />
    </InlineForm>
  );
}
