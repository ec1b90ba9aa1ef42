import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShopDetails } from '#contract/shop.ts';
import { call } from '../../bridge.ts';
import { ErrorMessage } from '../../components/ErrorMessage.tsx';
import { useMay } from '../staff/use-may.ts';
import { PlaceFields } from './PlaceFields.tsx';
import { shopQuery } from './queries.ts';
import { SavedSign } from './SavedSign.tsx';
import { Section } from './Section.tsx';
import { useSaving } from './use-saving.ts';

export function ShopSection() {
  const { t } = useTranslation('settings');
  const { data: shop, error, refetch } = useQuery(shopQuery());
  return (
    <Section title={t('shop.title')}>
      {error && <ErrorMessage error={error} onRetry={() => void refetch()} />}
      {shop && (
        <ShopFields start={{ name: shop.name, country: shop.country, currency: shop.currency }} />
      )}
    </Section>
  );
}

/** Kept as it is typed; only the owner can change it. */
function ShopFields({ start }: { start: ShopDetails }) {
  const { t } = useTranslation('settings');
  const client = useQueryClient();
  const [details, setDetails] = useState(start);
  const { saved, error, save } = useSaving(async (next: ShopDetails) => {
    const { version } = await client.fetchQuery({ ...shopQuery(), staleTime: 0 });
    await call('shop.update', { version, details: next });
  });
  const saveSoon = useDebouncedCallback(save, { delay: 400, flushOnUnmount: true });
  const allowed = useMay('shop.change');
  return (
    <>
      <TextInput
        label={t('shop.name')}
        maxLength={120}
        autoComplete="off"
        spellCheck={false}
        disabled={!allowed}
        value={details.name}
        onChange={(event) => {
          const next = { ...details, name: event.currentTarget.value };
          setDetails(next);
          saveSoon(next);
        }}
      />
      <PlaceFields
        value={details}
        disabled={!allowed}
        onChange={(place) => {
          const next = { ...details, ...place };
          setDetails(next);
          void save(next);
        }}
      />
      {error !== null && (
        <ErrorMessage error={error} title={t('shop.failed')} onRetry={() => void save(details)} />
      )}
      <SavedSign saved={saved} />
    </>
  );
}
