import { NativeSelect, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type ConsentChannel,
  type ConsentSource,
  consentChannels,
  consentSources,
} from '#contract/consents.ts';
import { DayField } from '../../components/DayField.tsx';
import { showDone } from '../../components/toast.tsx';
import { today } from '../../days.ts';
import { InlineForm } from './InlineForm.tsx';
import { useKeptInput } from './kept-input.ts';
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
  const [missing, setMissing] = useState(false);
  const [first = 'phone'] = channels;
  const kept = useKeptInput<ConsentInput>(`consent:${customerId}`, {
    channel: first,
    source: 'inPerson',
    givenOn: today(),
    wording: null,
  });
  const { source, givenOn } = kept.input;
  const channel = channels.includes(kept.input.channel) ? kept.input.channel : first;
  const wording = kept.input.wording ?? wordings?.[channel] ?? t('consents.standard');

  async function save(): Promise<boolean> {
    if (wording.trim() === '') {
      setMissing(true);
      return false;
    }
    await give({ channel, source, wording, givenOn });
    kept.drop();
    onClose();
    return true;
  }

  function cancel(): void {
    const { typed } = kept;
    kept.drop();
    onClose();
    if (typed) showDone(t('form.discarded'), async () => kept.restore(typed));
  }

  return (
    <InlineForm
      label={t('consents.add')}
      failed={t('consents.failed')}
      onSave={save}
      onCancel={cancel}
      onLeave={onClose}
    >
      <NativeSelect
        label={t('consents.channel')}
        data-first
        value={channel}
        data={channels.map((value) => ({ value, label: t(`consentChannel.${value}`) }))}
        onChange={(event) => {
          const chosen = consentChannels.find((value) => value === event.currentTarget.value);
          if (chosen) kept.change({ channel: chosen });
        }}
      />
      <Textarea
        label={t('consents.wording')}
        autosize
        minRows={3}
        maxRows={10}
        maxLength={5000}
        spellCheck={false}
        value={wording}
        error={missing && wording.trim() === '' && t('errors:fields.required')}
        onChange={(event) => kept.change({ wording: event.currentTarget.value })}
      />
      <NativeSelect
        label={t('consents.source')}
        value={source}
        data={consentSources.map((value) => ({ value, label: t(`consentSource.${value}`) }))}
        onChange={(event) => {
          const chosen = consentSources.find((value) => value === event.currentTarget.value);
          if (chosen) kept.change({ source: chosen });
        }}
      />
      <DayField
        label={t('form.date')}
        value={givenOn}
        onChange={(day) => kept.change({ givenOn: day })}
      />
    </InlineForm>
  );
}
