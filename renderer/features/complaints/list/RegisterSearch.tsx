import { CloseButton, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Keys } from '../../../components/ShortcutTooltip.tsx';
import { stepFrom } from '../../../components/use-list-keys.ts';
import { ariaKeys } from '../../../shortcuts.ts';
import { focusDetail, focusList, listId, rowId, searchFieldId } from '../focus.ts';
import { setActive, setFilter, useRegister } from '../register-state.ts';
import styles from './RegisterBar.module.css';
import { useOpenRow } from './use-open-row.ts';

/** What is typed here narrows the register: a number, a name, a product or the customer's words. */
export function RegisterSearch({ total, board }: { total: number; board: boolean }) {
  const { t } = useTranslation('complaints');
  const { filter, order, active } = useRegister();
  const { text } = filter;
  const openRow = useOpenRow();
  const marked = !board && active !== undefined && active < total ? active : undefined;

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
    if (event.code === 'Escape') {
      if (text === '') focusList();
      else setFilter({ text: '' });
    } else if (board) return;
    else if (event.code === 'ArrowDown' || event.code === 'ArrowUp') {
      setActive(stepFrom(active, event.code === 'ArrowDown' ? 1 : -1, total));
    } else if (event.code === 'Enter' || event.code === 'NumpadEnter') {
      void openRow({ filter, order }, active ?? 0).then((opened) => opened && focusDetail());
    } else return;
    event.preventDefault();
  }

  return (
    <TextInput
      id={searchFieldId}
      className={styles.search ?? ''}
      type="search"
      {...(board
        ? {}
        : {
            role: 'combobox',
            'aria-autocomplete': 'list' as const,
            'aria-expanded': true,
            'aria-controls': listId,
            'aria-activedescendant': marked === undefined ? undefined : rowId(marked),
          })}
      aria-label={t('search.label')}
      aria-keyshortcuts={ariaKeys('search')}
      autoComplete="off"
      spellCheck={false}
      maxLength={200}
      placeholder={t('search.placeholder')}
      classNames={{ input: styles.searchInput ?? '' }}
      leftSection={<IconSearch size={16} stroke={1.75} aria-hidden />}
      rightSectionWidth={text === '' ? 64 : 32}
      rightSectionPointerEvents={text === '' ? 'none' : 'all'}
      rightSection={
        text === '' ? (
          <Keys shortcut="search" />
        ) : (
          <CloseButton
            size="sm"
            aria-label={t('search.clear')}
            onClick={() => setFilter({ text: '' })}
          />
        )
      }
      value={text}
      onChange={(event) => setFilter({ text: event.currentTarget.value })}
      onKeyDown={onKeyDown}
    />
  );
}
