import { Button, Menu } from '@mantine/core';
import { IconArrowsSort } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { complaintOrders } from '#contract/complaints.ts';
import { usePopover } from '../../../components/use-popover.ts';
import { setOrder, useRegister } from '../register-state.ts';
import styles from './RegisterBar.module.css';

export function SortMenu() {
  const { t } = useTranslation(['complaints', 'list']);
  const menu = usePopover();
  const { order } = useRegister();
  return (
    <Menu {...menu.props} position="bottom-end" transitionProps={{ duration: 120 }}>
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          size="compact-md"
          className={styles.control ?? ''}
          leftSection={<IconArrowsSort size={16} stroke={1.75} aria-hidden />}
          aria-label={t('list:order.label', { order: t(`order.${order}`) })}
        >
          {t(`order.${order}`)}
        </Button>
      </Menu.Target>
      <Menu.Dropdown {...menu.dropdown}>
        <Menu.RadioGroup
          value={order}
          onChange={(name) => complaintOrders.filter((one) => one === name).forEach(setOrder)}
        >
          {complaintOrders.map((name) => (
            <Menu.RadioItem key={name} value={name} closeMenuOnClick>
              {t(`order.${name}`)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
