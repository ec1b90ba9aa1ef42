import { Button, Popover } from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './FilterPopover.module.css';
import { usePopover } from './use-popover.ts';

interface FilterPopoverProps {
  /** How many things the filter asks for. */
  count: number;
  /** In pixels. */
  width: number;
  onClear: () => void;
  children: ReactNode;
}

/** Narrows a list; what it shows follows while the popover is open. */
export function FilterPopover({ count, width, onClear, children }: FilterPopoverProps) {
  const { t } = useTranslation('list');
  const popover = usePopover();
  return (
    <Popover
      {...popover.props}
      position="bottom-start"
      width={width}
      trapFocus
      hideDetached={false}
      transitionProps={{ duration: 120 }}
    >
      <Popover.Target>
        <Button
          variant={count > 0 ? 'light' : 'subtle'}
          color={count > 0 ? 'accent' : 'gray'}
          size="compact-md"
          className={styles.button ?? ''}
          leftSection={<IconFilter size={16} stroke={1.75} aria-hidden />}
          onClick={popover.toggle}
        >
          {count > 0 ? t('filter.buttonCount', { count }) : t('filter.button')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown {...popover.dropdown} className={styles.popover ?? ''}>
        {children}
        <div className={styles.foot}>
          <Button
            variant="subtle"
            color="gray"
            size="compact-md"
            disabled={count === 0}
            onClick={onClear}
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
