import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Output } from '#contract/index.ts';
import { ErrorMessage } from '../../components/ErrorMessage.tsx';
import { nameOneself } from '../staff/name-oneself.ts';
import { sessionQuery } from '../staff/queries.ts';
import { SavedSign } from './SavedSign.tsx';
import { Section } from './Section.tsx';
import { useSaving } from './use-saving.ts';

export function TeamSection() {
  const { t } = useTranslation('settings');
  const { data: session } = useQuery(sessionQuery());
  return (
    <Section title={t('team.title')}>
      {session && <OwnName key={session.id} session={session} />}
    </Section>
  );
}

/** Kept as it is typed; only the owner can change it. */
function OwnName({ session }: { session: NonNullable<Output<'session.get'>> }) {
  const { t } = useTranslation('settings');
  const [name, setName] = useState(session.name);
  const { saved, error, save } = useSaving(nameOneself);
  const saveSoon = useDebouncedCallback(save, { delay: 400, flushOnUnmount: true });
  return (
    <>
      <TextInput
        label={t('team.name')}
        description={t('team.nameHint')}
        maxLength={120}
        autoComplete="off"
        spellCheck={false}
        disabled={session.role !== 'owner'}
        value={name}
        onChange={(event) => {
          setName(event.currentTarget.value);
          saveSoon(event.currentTarget.value);
        }}
      />
      {error !== null && (
        <ErrorMessage error={error} title={t('team.failed')} onRetry={() => void save(name)} />
      )}
      <SavedSign saved={saved} />
    </>
  );
}
