import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { IconSearch, IconUserPlus } from '@tabler/icons-react';
import { type KeyboardEvent, type Ref, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorMessage } from '../../components/ErrorMessage.tsx';
import { CallerOption } from './CallerOption.tsx';
import styles from './CallerSearch.module.css';
import { useCallerOptions } from './use-caller-options.ts';

interface CallerSearchProps {
  text: string;
  onText: (text: string) => void;
  onChoose: (customerId: string) => void;
  onNewCard: () => void;
  /** Nobody was chosen although it is time to. */
  missing: boolean;
  inputRef: Ref<HTMLInputElement>;
}

/**
 * The first match stands ready for Enter, a new card is the last option. Mantine draws the list;
 * the keys are handled here because Enter may come before the answer to what was typed.
 */
export function CallerSearch(props: CallerSearchProps) {
  const { text, onText, onChoose, onNewCard, missing, inputRef } = props;
  const { t } = useTranslation('calls');
  const [opened, setOpened] = useState(false);
  const list = useId();
  const idOf = (index: number) => `${list}-${index}`;
  const options = useCallerOptions(text, (id) => {
    setOpened(false);
    if (id === null) onNewCard();
    else onChoose(id);
  });
  const { rows, active, count } = options;
  const shown = opened && count > 0;
  const combobox = useCombobox({ opened: shown });

  // The list is the answer to the question that the message asks.
  const [asked, setAsked] = useState(missing);
  if (missing !== asked) {
    setAsked(missing);
    if (missing) setOpened(true);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (shown) options.move(event.key === 'ArrowDown' ? 1 : -1);
      else setOpened(true);
    } else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      options.submit();
    } else if (event.key === 'Escape' && shown) {
      event.preventDefault();
      setOpened(false);
    }
  }

  return (
    <>
      <Combobox
        store={combobox}
        offset={4}
        radius="md"
        hideDetached={false}
        withinPortal={false}
        transitionProps={{ duration: 0 }}
      >
        <Combobox.DropdownTarget>
          <TextInput
            ref={inputRef}
            label={t('who.label')}
            placeholder={t('who.placeholder')}
            error={missing && t('who.missing')}
            inputWrapperOrder={['label', 'error', 'input']}
            value={text}
            maxLength={200}
            leftSection={<IconSearch size={20} aria-hidden />}
            classNames={{
              input: styles.input ?? '',
              label: styles.label ?? '',
              error: styles.error ?? '',
            }}
            autoComplete="off"
            spellCheck={false}
            role="combobox"
            aria-autocomplete="list"
            aria-expanded={shown}
            aria-controls={shown ? list : undefined}
            aria-activedescendant={shown ? idOf(active) : undefined}
            onChange={(event) => {
              onText(event.currentTarget.value);
              setOpened(true);
            }}
            onFocus={() => setOpened(true)}
            onBlur={() => setOpened(false)}
            onKeyDown={onKeyDown}
          />
        </Combobox.DropdownTarget>
        <Combobox.Dropdown>
          <Combobox.Options id={list} aria-label={t('who.results')}>
            {rows.map((row, index) => (
              <Combobox.Option
                key={row.id}
                id={idOf(index)}
                value={row.id}
                selected={index === active}
                aria-selected={index === active}
                className={styles.option ?? ''}
                onClick={() => options.choose(row.id)}
              >
                <CallerOption row={row} />
              </Combobox.Option>
            ))}
            {count > 0 && (
              <Combobox.Option
                id={idOf(rows.length)}
                value=""
                selected={active === rows.length}
                aria-selected={active === rows.length}
                className={`${styles.option} ${styles.newCard}`}
                onClick={() => options.choose(null)}
              >
                <IconUserPlus size={20} aria-hidden className={styles.newCardIcon} />
                {t('who.newCard', { text: text.trim() })}
              </Combobox.Option>
            )}
          </Combobox.Options>
        </Combobox.Dropdown>
      </Combobox>
      <div role="status" className="visually-hidden">
        {shown && options.settled && t('who.found', { count: rows.length })}
      </div>
      {options.error && <ErrorMessage error={options.error} onRetry={options.retry} />}
    </>
  );
}
