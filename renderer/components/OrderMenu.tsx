import { Button, Menu } from '@mantine/core';
import { IconArrowsSort } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import styles from './OrderMenu.module.css';
import { usePopover } from './use-popover.ts';

interface OrderMenuProps<Order extends string> {
  orders: readonly Order[];
  current: Order;
  labelOf: (order: Order) => string;
  onChange: (order: Order) => void;
  /** For a place that may hide the words; they are told on hover there. */
  classNames?: { label?: string | undefined; section?: string | undefined };
}

/** In which order a list stands. */
export function OrderMenu<Order extends string>(props: OrderMenuProps<Order>) {
  const { orders, current, labelOf, onChange, classNames } = props;
  const { t } = useTranslation('list');
  const menu = usePopover();
  const order = labelOf(current);
  return (
    <Menu {...menu.props} position="bottom-end" transitionProps={{ duration: 120 }}>
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          size="compact-md"
          classNames={{
            root: styles.button ?? '',
            label: classNames?.label ?? '',
            section: classNames?.section ?? '',
          }}
          title={classNames && order}
          leftSection={<IconArrowsSort size={16} stroke={1.75} aria-hidden />}
          aria-label={t('order.label', { order })}
        >
          {order}
        </Button>
      </Menu.Target>
      <Menu.Dropdown {...menu.dropdown}>
        <Menu.RadioGroup
          value={current}
          onChange={(name) => orders.filter((one) => one === name).forEach(onChange)}
        >
          {orders.map((name) => (
            <Menu.RadioItem key={name} value={name} closeMenuOnClick>
              {labelOf(name)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
