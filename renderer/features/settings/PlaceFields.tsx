import { Select } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { countriesIn } from './countries.ts';
import { currenciesIn, currencyOf } from './currencies.ts';
import styles from './Settings.module.css';

interface Place {
  country: string;
  currency: string;
}

interface PlaceFieldsProps {
  value: Place;
  onChange: (place: Place) => void;
  disabled?: boolean;
}

/** Where the shop is, and what its prices are in; another country brings its currency along. */
export function PlaceFields({ value, onChange, disabled = false }: PlaceFieldsProps) {
  const { t, i18n } = useTranslation('settings');
  const countries = useMemo(() => countriesIn(i18n.language), [i18n.language]);
  const currencies = useMemo(() => currenciesIn(i18n.language), [i18n.language]);
  const shared = {
    searchable: true,
    withScrollArea: false,
    comboboxProps: { withinPortal: false },
    classNames: { options: styles.options ?? '' },
    allowDeselect: false,
    nothingFoundMessage: t('shop.nothingFound'),
    disabled,
  };
  return (
    <>
      <Select
        {...shared}
        label={t('shop.country')}
        description={t('shop.countryHint')}
        data={countries}
        value={value.country}
        onChange={(country) => {
          if (country !== null) onChange({ country, currency: currencyOf(country) });
        }}
      />
      <Select
        {...shared}
        label={t('shop.currency')}
        data={currencies}
        value={value.currency}
        onChange={(currency) => {
          if (currency !== null) onChange({ ...value, currency });
        }}
      />
    </>
  );
}
