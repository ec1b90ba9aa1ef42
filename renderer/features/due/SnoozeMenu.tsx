import { Button, Popover } from '@mantine/core';
import { IconZzz } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DueItem } from '#contract/due.ts';
import { usePopover } from '../../components/use-popover.ts';
import styles from './Due.module.css';
import { SnoozeForm } from './SnoozeForm.tsx';

interface SnoozeMenuProps {
  item: DueItem;
  /** Tells apart the buttons of a list for those who do not see the row. */
  of: string;
}

export function SnoozeMenu({ item, of }: SnoozeMenuProps) {
  const { t } = useTranslation('due');
  const popover = usePopover();
  return (
    <Popover
      {...popover.props}
      position="bottom-end"
      radius="md"
      hideDetached={false}
      trapFocus
      transitionProps={{ duration: 0 }}
    >
      <Popover.Target>
        <Button
          variant="subtle"
          color="gray"
          size="compact-md"
          aria-label={t('snooze.of', { of })}
          leftSection={<IconZzz size={18} stroke={1.75} aria-hidden />}
          onClick={popover.toggle}
        >
          {t('snooze.do')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown
        {...popover.dropdown}
        className={styles.menu ?? ''}
        aria-label={t('snooze.of', { of })}
      >
        <SnoozeForm item={item} onDone={popover.close} />
      </Popover.Dropdown>
    </Popover>
  );
}
