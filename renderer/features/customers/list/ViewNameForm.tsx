import { Button, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../bridge.ts';
import { showError } from '../../../components/toast.tsx';
import { viewsQuery } from '../queries.ts';
import styles from './ListBar.module.css';
import { useSaveView } from './use-save-view.ts';

interface ViewNameFormProps {
  /** The view that gets another name; null keeps what the list shows as a new one. */
  id: string | null;
  onDone: () => void;
}

export function ViewNameForm({ id, onDone }: ViewNameFormProps) {
  const { t } = useTranslation(['list', 'common']);
  const { data: views = [] } = useQuery(viewsQuery());
  const view = views.find((one) => one.id === id);
  const [name, setName] = useState(view?.name ?? '');
  const save = useSaveView();

  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (name.trim() === '') return;
    if (view) await rename(view.id);
    else if (await save({ id: null, name: name.trim() })) onDone();
  }

  /** What the view shows stays as it was saved. */
  async function rename(viewId: string): Promise<void> {
    if (!view) return;
    const { kind, filter, order } = view;
    try {
      await call('views.save', { id: viewId, name, kind, filter, order });
      onDone();
    } catch (error) {
      showError(error, t('views.saveFailed'));
    }
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
