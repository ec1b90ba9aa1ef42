import { Select, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconCheck } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShopDetails } from '#contract/shop.ts';
import { call } from '../../bridge.ts';
import { ErrorMessage } from '../../components/ErrorMessage.tsx';
import { countriesIn } from './countries.ts';
import { sessionQuery, shopQuery } from './queries.ts';
import { Section } from './Section.tsx';
import styles from './Settings.module.css';

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
  const { t, i18n } = useTranslation('settings');
  const [details, setDetails] = useState(start);
  const { saved, error, save } = useShopSaving();
  const saveSoon = useDebouncedCallback(save, { delay: 400, flushOnUnmount: true });
  const owner = useQuery(sessionQuery()).data?.role === 'owner';
  const countries = useMemo(() => countriesIn(i18n.language), [i18n.language]);
  return (
    <>
      <TextInput
        label={t('shop.name')}
        maxLength={120}
        autoComplete="off"
        spellCheck={false}
        disabled={!owner}
        value={details.name}
        onChange={(event) => {
          const next = { ...details, name: event.currentTarget.value };
          setDetails(next);
          saveSoon(next);
        }}
      />
      <Select
        label={t('shop.country')}
        description={t('shop.countryHint')}
        data={countries}
        searchable
        withScrollArea={false}
        comboboxProps={{ withinPortal: false }}
        classNames={{ options: styles.options ?? '' }}
        allowDeselect={false}
        nothingFoundMessage={t('shop.nothingFound')}
        disabled={!owner}
        value={details.country}
        onChange={(country) => {
          if (country === null) return;
          setDetails({ ...details, country });
          void save({ ...details, country });
        }}
      />
      {error !== null && (
        <ErrorMessage error={error} title={t('shop.failed')} onRetry={() => void save(details)} />
      )}
      <output className={styles.saved}>
        {saved && (
          <>
            <IconCheck size={16} aria-hidden />
            {t('shop.saved')}
          </>
        )}
      </output>
    </>
  );
}

function useShopSaving() {
  const client = useQueryClient();
  const [saved, setSaved] = useState(false);
  const [error, setError] = useState<unknown>(null);
  async function save(details: ShopDetails): Promise<void> {
    try {
      const { version } = await client.fetchQuery({ ...shopQuery(), staleTime: 0 });
      await call('shop.update', { version, details });
      setSaved(true);
      setError(null);
    } catch (failure) {
      setSaved(false);
      setError(failure);
    }
  }
  return { saved, error, save };
}
