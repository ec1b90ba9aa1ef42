import { Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type ConsentChannel, type ConsentSource, consentSources } from '#contract/consents.ts';
import { DayField } from '../../components/DayField.tsx';
import { InlineForm } from '../../components/InlineForm.tsx';
import { OneOf } from '../../components/OneOf.tsx';
import { useInlineForm } from '../../components/use-inline-form.ts';
import { today } from '../../days.ts';
import { wordingsQuery } from './queries.ts';
import { useConsentActions } from './use-consent-actions.ts';

interface ConsentFormProps {
  customerId: string;
  /** Those without a consent that holds. */
  channels: readonly ConsentChannel[];
  onClose: () => void;
}

interface ConsentInput {
  channel: ConsentChannel;
  source: ConsentSource;
  givenOn: string;
  /** Null until somebody changes the words of the shop. */
  wording: string | null;
}

export function ConsentForm({ customerId, channels, onClose }: ConsentFormProps) {
  const { t } = useTranslation(['profile', 'errors']);
  const { give } = useConsentActions(customerId);
  const { data: wordings } = useQuery(wordingsQuery());
  const [first = 'phone'] = channels;
  const shownFrom = (typed: ConsentInput) => {
    const channel = channels.includes(typed.channel) ? typed.channel : first;
    return {
      ...typed,
      channel,
      wording: typed.wording ?? wordings?.[channel] ?? t('consents.standard'),
    };
  };
  const { input, change, missing, actions } = useInlineForm<ConsentInput>({
    place: { subjectId: customerId, form: 'consent' },
    start: { channel: first, source: 'inPerson', givenOn: today(), wording: null },
    isComplete: (typed) => shownFrom(typed).wording.trim() !== '',
    store: (typed) => give(shownFrom(typed)),
    onClose,
  });
  const { channel, source, givenOn, wording } = shownFrom(input);

  return (
    <InlineForm label={t('consents.add')} failed={t('consents.failed')} {...actions}>
      <OneOf
        label={t('consents.channel')}
        data-first
        values={channels}
        value={channel}
        labelOf={(value) => t(`consentChannel.${value}`)}
        onChange={(chosen) => change({ channel: chosen })}
      />
      <Textarea
        label={t('consents.wording')}
        autosize
        minRows={3}
        maxRows={10}
        maxLength={5000}
        spellCheck={false}
        value={wording}
        error={missing && t('errors:fields.required')}
        onChange={(event) => change({ wording: event.currentTarget.value })}
      />
      <OneOf
        label={t('consents.source')}
        values={consentSources}
        value={source}
        labelOf={(value) => t(`consentSource.${value}`)}
        onChange={(chosen) => change({ source: chosen })}
      />
      <DayField
        label={t('form.date')}
        past
        value={givenOn}
        onChange={(day) => change({ givenOn: day })}
      />
    </InlineForm>
  );
}
