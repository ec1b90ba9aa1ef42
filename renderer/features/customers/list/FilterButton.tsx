import { Button, Popover } from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { usePopover } from '../../../components/use-popover.ts';
import { setFilter, useListState } from '../list-state.ts';
import { FilterFields } from './FilterFields.tsx';
import styles from './ListBar.module.css';

/** `count` says how many things the filter asks for. */
export function FilterButton({ count }: { count: number }) {
  const { t } = useTranslation('list');
  const { filter } = useListState();
  const popover = usePopover();
  return (
    <Popover
      {...popover.props}
      position="bottom-start"
      width={344}
      trapFocus
      hideDetached={false}
      transitionProps={{ duration: 120 }}
    >
      <Popover.Target>
        <Button
          variant={count > 0 ? 'light' : 'subtle'}
          color={count > 0 ? 'accent' : 'gray'}
          size="compact-md"
          className={styles.control ?? ''}
          leftSection={<IconFilter size={16} stroke={1.75} aria-hidden />}
          onClick={popover.toggle}
        >
          {count > 0 ? t('filter.buttonCount', { count }) : t('filter.button')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown {...popover.dropdown} className={styles.popover ?? ''}>
        <FilterFields filter={filter} onChange={setFilter} />
        <div className={styles.popoverFoot}>
          <Button
            variant="subtle"
            color="gray"
            size="compact-md"
            disabled={count === 0}
            onClick={() => setFilter({})}
          >
            {t('clearAll')}
          </Button>
          <Button variant="default" size="compact-md" onClick={popover.close}>
            {t('filter.done')}
          </Button>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
