import { useTranslation } from 'react-i18next';
import type { Interaction } from '#contract/calls.ts';
import type { Mood } from '#contract/contact-words.ts';
import { useFormat } from '../../format.ts';
import type { Correctable } from './contact-input.ts';

/** The fields of a contact and what stands in them, as a person reads them. */
export function useContactTexts() {
  const { t } = useTranslation(['timeline', 'calls', 'common']);
  const format = useFormat();
  const mood = (value: number | null) => (value === null ? '' : t(`common:mood.${value as Mood}`));

  const labels: Record<Correctable, string> = {
    note: t('calls:note.label'),
    kind: t('calls:kind.label'),
    outcome: t('calls:outcome.label'),
    moodStart: `${t('calls:mood.label')}: ${t('calls:mood.start').toLowerCase()}`,
    moodEnd: `${t('calls:mood.label')}: ${t('calls:mood.end').toLowerCase()}`,
    channel: t('calls:channel.label'),
    direction: t('calls:direction.label'),
    startedAt: t('contact.when'),
  };

  function textOf(contact: Interaction, field: Correctable): string {
    const texts: Record<Correctable, string> = {
      note: contact.note,
      kind: t(`calls:kind.${contact.kind}`),
      outcome: contact.outcome === null ? '' : t(`calls:outcome.${contact.outcome}`),
      moodStart: mood(contact.moodStart),
      moodEnd: mood(contact.moodEnd),
      channel: t(`calls:channel.${contact.channel}`),
      direction: t(`calls:direction.${contact.direction}`),
      startedAt: format.fullDate(contact.startedAt),
    };
    return texts[field];
  }

  /** What it was and when, to tell it from the others. */
  function nameOf({ kind, startedAt }: Interaction): string {
    return `${t(`calls:kind.${kind}`)}, ${format.fullDate(startedAt)}`;
  }

  return { nameOf, labelOf: (field: Correctable) => labels[field], textOf };
}
