import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CountryPackKey, countryPackKeys } from '#contract/rules.ts';
import { OneOf } from '../../components/OneOf.tsx';
import { useFormat } from '../../format.ts';
import { Group } from './Group.tsx';
import { PackRules } from './PackRules.tsx';
import { packQuery } from './queries.ts';
import styles from './Rules.module.css';
import { useNow } from './use-now.ts';
import type { RulesFields } from './use-rules-form.ts';

/** Whose law counts, what it holds, and by which clock. */
export function LawGroup({ form, change, isWrong }: RulesFields) {
  const { t } = useTranslation('rules');
  const { locale } = useFormat();
  const now = useNow();
  const packName = usePackName();
  const own = useQuery(packQuery(null)).data?.pack;
  // Four hundred of them are drawn only while somebody looks at them.
  const [choosing, setChoosing] = useState(false);
  const zones = useMemo(() => zonesWith(form.timeZone), [form.timeZone]);
  const time = new Intl.DateTimeFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: form.timeZone,
  }).format(now);
  return (
    <Group title={t('law.title')}>
      <OneOf
        label={t('law.pack')}
        description={t('law.packHint')}
        values={[null, ...countryPackKeys]}
        value={form.countryPack}
        labelOf={(pack) =>
          pack ? packName(pack) : t('law.own', { pack: own ? packName(own) : '…' })
        }
        onChange={(countryPack) => change({ countryPack })}
      />
      <PackRules countryPack={form.countryPack} />
      <Select
        label={t('law.timeZone')}
        description={t('law.timeZoneHint', { time })}
        data={choosing ? zones : zones.filter(({ value }) => value === form.timeZone)}
        onDropdownOpen={() => setChoosing(true)}
        onDropdownClose={() => setChoosing(false)}
        value={form.timeZone}
        searchable
        withScrollArea={false}
        comboboxProps={{ withinPortal: false }}
        classNames={{ options: styles.options ?? '' }}
        allowDeselect={false}
        nothingFoundMessage={t('law.nothingFound')}
        error={isWrong('timeZone') && t('problem.timeZone')}
        onChange={(timeZone) => {
          if (timeZone !== null) change({ timeZone });
        }}
      />
    </Group>
  );
}

function usePackName(): (pack: CountryPackKey) => string {
  const { t, i18n } = useTranslation('rules');
  const names = new Intl.DisplayNames(i18n.language, { type: 'region' });
  return (pack) => (pack === 'EU' || pack === 'none' ? t(`law.${pack}`) : (names.of(pack) ?? pack));
}

/** What the list of the program still calls by an older name. */
const newer: Readonly<Record<string, string>> = {
  'Europe/Kiev': 'Europe/Kyiv',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
};

/** Every one that the program knows, and the one that is set, which may have an older name. */
function zonesWith(current: string): { value: string; label: string }[] {
  const names = new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', current]);
  return [...names]
    .toSorted((one, other) => one.localeCompare(other))
    .map((value) => ({ value, label: (newer[value] ?? value).replaceAll('_', ' ') }));
}
