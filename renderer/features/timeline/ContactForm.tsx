import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Interaction } from '#contract/calls.ts';
import { channels } from '#contract/channels.ts';
import { contactKinds, directions, outcomes } from '#contract/contact-words.ts';
import { InlineForm } from '../../components/InlineForm.tsx';
import { MoodScale } from '../../components/MoodScale.tsx';
import { OneOf } from '../../components/OneOf.tsx';
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
        <OneOf
          label={t('calls:kind.label')}
          values={contactKinds}
          value={input.kind}
          labelOf={(kind) => t(`calls:kind.${kind}`)}
          onChange={(kind) => change({ kind })}
        />
        <OneOf
          label={t('calls:outcome.label')}
          values={[null, ...outcomes]}
          value={input.outcome}
          labelOf={(outcome) => (outcome ? t(`calls:outcome.${outcome}`) : t('contact.noOutcome'))}
          onChange={(outcome) => change({ outcome })}
        />
        <OneOf
          label={t('calls:channel.label')}
          values={channels}
          value={input.channel}
          labelOf={(channel) => t(`calls:channel.${channel}`)}
          onChange={(channel) => change({ channel })}
        />
        <OneOf
          label={t('calls:direction.label')}
          values={directions}
          value={input.direction}
          labelOf={(direction) => t(`calls:direction.${direction}`)}
          onChange={(direction) => change({ direction })}
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
