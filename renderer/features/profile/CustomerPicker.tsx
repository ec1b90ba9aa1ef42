import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomerRow } from '#contract/customers.ts';
import { ErrorMessage } from '../../components/ErrorMessage.tsx';
import { customerName } from '../customers/customer-name.ts';
import { useHomeCountry } from '../settings/use-home-country.ts';
import { linkableQuery } from './queries.ts';

interface CustomerPickerProps {
  text: string;
  chosen: CustomerRow | null;
  /** The card itself is not offered. */
  except: string;
  missing: boolean;
  onText: (text: string) => void;
  onChoose: (customer: CustomerRow, name: string) => void;
}

/** Finds a customer as the search of the program does; the first found stands ready for Enter. */
export function CustomerPicker(props: CustomerPickerProps) {
  const { text, chosen, except, missing, onText, onChoose } = props;
  const { t } = useTranslation(['profile', 'errors', 'common']);
  const home = useHomeCountry();
  const list = useId();
  const [opened, setOpened] = useState(false);
  const [index, setIndex] = useState(0);
  const search = text.trim();
  const { data, error, isPlaceholderData } = useQuery({
    ...linkableQuery(search),
    enabled: search !== '' && !chosen,
  });
  const rows = (data?.rows ?? []).filter(({ id }) => id !== except);
  const settled = data !== undefined && !isPlaceholderData;
  const shown = opened && !chosen && search !== '' && settled;
  const active = Math.min(index, rows.length - 1);
  const combobox = useCombobox({ opened: shown });
  const nameOf = (row: CustomerRow) =>
    customerName(row, { phone: row.phone, email: row.email, home }) || t('common:nameless');
  const idOf = (place: number) => `${list}-${place}`;

  function choose(row: CustomerRow | undefined): void {
    if (!row) return;
    setOpened(false);
    onChoose(row, nameOf(row));
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (!shown || event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setIndex((active + step + rows.length) % rows.length);
    } else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      choose(rows[active]);
    } else if (event.key === 'Escape') {
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
            label={t('links.search')}
            placeholder={t('links.placeholder')}
            data-first
            value={text}
            maxLength={200}
            error={missing && t('errors:fields.required')}
            autoComplete="off"
            spellCheck={false}
            role="combobox"
            aria-autocomplete="list"
            aria-expanded={shown}
            aria-controls={shown ? list : undefined}
            aria-activedescendant={shown && rows.length > 0 ? idOf(active) : undefined}
            onChange={(event) => {
              onText(event.currentTarget.value);
              setIndex(0);
              setOpened(true);
            }}
            onBlur={() => setOpened(false)}
            onKeyDown={onKeyDown}
          />
        </Combobox.DropdownTarget>
        <Combobox.Dropdown>
          {shown && rows.length === 0 && <Combobox.Empty>{t('links.nobody')}</Combobox.Empty>}
          <Combobox.Options id={list} aria-label={t('links.results')}>
            {rows.map((row, place) => (
              <Combobox.Option
                key={row.id}
                id={idOf(place)}
                value={row.id}
                selected={place === active}
                aria-selected={place === active}
                onClick={() => choose(row)}
              >
                {[nameOf(row), row.city].filter(Boolean).join(' · ')}
              </Combobox.Option>
            ))}
          </Combobox.Options>
        </Combobox.Dropdown>
      </Combobox>
      {error && <ErrorMessage error={error} />}
    </>
  );
}
