import { CloseButton, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { Keys } from '../../components/ShortcutTooltip.tsx';
import { stepFrom } from '../../components/use-list-keys.ts';
import { ariaKeys } from '../../shortcuts.ts';
import styles from './CustomerSearch.module.css';
import { focusCard, focusList, listId, rowId } from './focus.ts';
import { setActive, setSearch, useListState } from './list-state.ts';
import { useOpenRow } from './open-row.ts';
import { customerPageQuery } from './queries.ts';
import { searchFieldId } from './search-field.ts';

/** What is typed here narrows the customer list, which comes up from wherever somebody was. */
export function CustomerSearch() {
  const { t } = useTranslation('customers');
  const { search, bin, filter, order, active } = useListState();
  const listing = { search, bin, filter, order };
  const [location, navigate] = useLocation();
  const openRow = useOpenRow();
  // There the key leads to the search of that screen.
  const onRegister = location.startsWith('/complaints');
  const onList = location === '/customers' || location.startsWith('/customers/');
  const total = useQuery({ ...customerPageQuery(listing, 0), enabled: onList }).data?.total;

  const marked = onList && active !== undefined && active < (total ?? 0) ? active : undefined;

  function change(text: string): void {
    setSearch(text);
    if (!onList) navigate('/customers');
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
    if (event.code === 'ArrowDown' || event.code === 'ArrowUp') {
      if (!onList) navigate('/customers');
      setActive(stepFrom(active, event.code === 'ArrowDown' ? 1 : -1, total ?? 1));
    } else if (event.code === 'Enter' || event.code === 'NumpadEnter') {
      void openRow(listing, active ?? 0).then((opened) => opened && focusCard());
    } else if (event.code === 'Escape') {
      if (search === '') focusList();
      else change('');
    } else return;
    event.preventDefault();
  }

  return (
    <TextInput
      id={searchFieldId}
      type="search"
      role="combobox"
      aria-label={t('search.label')}
      aria-autocomplete="list"
      aria-expanded={onList}
      aria-controls={onList ? listId : undefined}
      aria-activedescendant={marked === undefined ? undefined : rowId(marked)}
      aria-keyshortcuts={ariaKeys('search')}
      autoComplete="off"
      spellCheck={false}
      maxLength={200}
      placeholder={t('search.placeholder')}
      classNames={{ input: styles.input ?? '', section: styles.section ?? '' }}
      leftSection={<IconSearch size={18} stroke={1.75} aria-hidden />}
      rightSectionWidth={search === '' ? 72 : 36}
      rightSectionPointerEvents={search === '' ? 'none' : 'all'}
      rightSection={
        search === '' ? (
          !onRegister && <Keys shortcut="search" />
        ) : (
          <CloseButton size="sm" aria-label={t('search.clear')} onClick={() => change('')} />
        )
      }
      value={search}
      onChange={(event) => change(event.currentTarget.value)}
      onKeyDown={onKeyDown}
    />
  );
}
