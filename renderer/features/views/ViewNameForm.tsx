import { Button, TextInput } from '@mantine/core';
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SavedView } from '#contract/views.ts';
import { type ListWithViews, useViews } from './use-views.ts';
import styles from './Views.module.css';

interface ViewNameFormProps<View extends SavedView> {
  list: ListWithViews<View>;
  /** The view that gets another name; null keeps what the list shows as a new one. */
  id: string | null;
  onDone: () => void;
}

export function ViewNameForm<View extends SavedView>(props: ViewNameFormProps<View>) {
  const { list, id, onDone } = props;
  const { t } = useTranslation(['list', 'common']);
  const view = list.views.find((one) => one.id === id);
  const [name, setName] = useState(view?.name ?? '');
  const { save, rename } = useViews(list);

  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (name.trim() === '') return;
    const kept = view ? rename(view, name) : save({ id: null, name: name.trim() });
    if (await kept) onDone();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.code !== 'Escape') return;
    event.stopPropagation();
    onDone();
  }

  return (
    <form className={styles.naming} onSubmit={(event) => void submit(event)}>
      <TextInput
        ref={field}
        aria-label={t('views.name')}
        placeholder={t('views.name')}
        maxLength={60}
        value={name}
        onKeyDown={onKeyDown}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" disabled={name.trim() === ''}>
        {t('common:save')}
      </Button>
      <Button variant="subtle" color="gray" onClick={onDone}>
        {t('common:cancel')}
      </Button>
    </form>
  );
}
