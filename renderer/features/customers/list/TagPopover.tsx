import { Autocomplete, Button, Popover } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BulkChange } from '#contract/customers.ts';
import { focusOnMount } from '../../../components/focus-on-mount.ts';
import { usePopover } from '../../../components/use-popover.ts';
import { tagsQuery } from '../queries.ts';
import styles from './BulkBar.module.css';

/** One tag for all selected customers, or away from them. */
export function TagPopover({ onChange }: { onChange: (change: BulkChange) => void }) {
  const { t } = useTranslation('list');
  const { data: tags = [] } = useQuery(tagsQuery());
  const popover = usePopover();
  const [tag, setTag] = useState('');
  const typed = tag.trim();

  function apply(change: BulkChange): void {
    popover.close();
    setTag('');
    onChange(change);
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (typed !== '') apply({ addTag: typed });
  }

  return (
    <Popover
      {...popover.props}
      position="top"
      width={280}
      trapFocus
      transitionProps={{ duration: 0 }}
    >
      <Popover.Target>
        <Button variant="subtle" size="compact-md" onClick={popover.toggle}>
          {t('bulk.tag')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown {...popover.dropdown} className={styles.popover ?? ''}>
        <form className={styles.form} onSubmit={submit}>
          <Autocomplete
            ref={focusOnMount}
            data-autofocus
            label={t('bulk.tagLabel')}
            placeholder={t('bulk.tagHint')}
            maxLength={40}
            openOnFocus={false}
            data={tags.map(({ name }) => name)}
            limit={6}
            withScrollArea={false}
            value={tag}
            onChange={setTag}
            comboboxProps={{ withinPortal: false, position: 'top' }}
          />
          <div className={styles.formButtons}>
            <Button type="submit" variant="default" disabled={typed === ''}>
              {t('bulk.addTag')}
            </Button>
            <Button
              variant="subtle"
              color="gray"
              disabled={typed === ''}
              onClick={() => apply({ removeTag: typed })}
            >
              {t('bulk.removeTag')}
            </Button>
          </div>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
