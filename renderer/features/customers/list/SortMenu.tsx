import { Button, Menu } from '@mantine/core';
import { IconArrowsSort } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CustomerOrder } from '#contract/customers.ts';
import { usePopover } from '../../../components/use-popover.ts';
import { setOrder, useListState } from '../list-state.ts';
import styles from './ListBar.module.css';

const orders = [
  { name: 'nameAscending', by: 'name', descending: false },
  { name: 'nameDescending', by: 'name', descending: true },
  { name: 'contactDescending', by: 'lastContact', descending: true },
  { name: 'contactAscending', by: 'lastContact', descending: false },
  { name: 'addedDescending', by: 'added', descending: true },
  { name: 'addedAscending', by: 'added', descending: false },
] as const satisfies readonly (CustomerOrder & { name: string })[];

/** In which order the list stands; a search has an order of its own. */
export function SortMenu() {
  const { t } = useTranslation('list');
  const menu = usePopover();
  const { search, order } = useListState();
  const current =
    orders.find(({ by, descending }) => by === order.by && descending === order.descending) ??
    orders[0];
  if (search.trim() !== '') return <span className={styles.ranked}>{t('order.ranked')}</span>;
  return (
    <Menu {...menu.props} position="bottom-end" transitionProps={{ duration: 120 }}>
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          size="compact-md"
          className={`${styles.control} ${styles.sort}`}
          leftSection={<IconArrowsSort size={16} stroke={1.75} aria-hidden />}
          aria-label={t('order.label', { order: t(`order.${current.name}`) })}
        >
          {t(`order.${current.name}`)}
        </Button>
      </Menu.Target>
      <Menu.Dropdown {...menu.dropdown}>
        <Menu.RadioGroup
          value={current.name}
          onChange={(name) => {
            const chosen = orders.find((one) => one.name === name);
            if (chosen) setOrder({ by: chosen.by, descending: chosen.descending });
          }}
        >
          {orders.map(({ name }) => (
            <Menu.RadioItem key={name} value={name} closeMenuOnClick>
              {t(`order.${name}`)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
