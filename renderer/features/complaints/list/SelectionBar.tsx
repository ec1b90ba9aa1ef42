import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ShortcutTooltip } from '../../../components/ShortcutTooltip.tsx';
import { usePopover } from '../../../components/use-popover.ts';
import { useStaffName } from '../../customers/list/filter-parts.ts';
import { atWork } from '../../staff/at-work.ts';
import { staffQuery } from '../../staff/queries.ts';
import { focusList } from '../focus.ts';
import { nothingChosen, setSelection, useRegister } from '../register-state.ts';
import styles from './SelectionBar.module.css';
import { useHandOver } from './use-hand-over.ts';

/** What can be done to the selected complaints; lies over the end of the list and moves no row. */
export function SelectionBar() {
  const { t } = useTranslation(['complaints', 'list']);
  const count = useRegister().selection.size;

  function clear(): void {
    setSelection(nothingChosen);
    focusList();
  }

  return (
    <>
      <p role="status" className="visually-hidden">
        {count > 0 && t('list:selected', { count })}
      </p>
      {count > 0 && (
        <div className={styles.bar} role="toolbar" aria-label={t('selection')}>
          <span className={styles.count}>{t('list:selected', { count })}</span>
          <HandOverMenu />
          <ShortcutTooltip label={t('list:clearSelection')} shortcut="back">
            <ActionIcon
              variant="subtle"
              color="gray"
              size={32}
              aria-label={t('list:clearSelection')}
              onClick={clear}
            >
              <IconX size={18} stroke={1.75} aria-hidden />
            </ActionIcon>
          </ShortcutTooltip>
        </div>
      )}
    </>
  );
}

function HandOverMenu() {
  const { t } = useTranslation('complaints');
  const menu = usePopover();
  const { data: staff = [] } = useQuery(staffQuery());
  const staffName = useStaffName();
  const { handOver, busy } = useHandOver();
  return (
    <Menu {...menu.props} position="top" width={220} transitionProps={{ duration: 120 }}>
      <Menu.Target>
        <Button variant="subtle" size="compact-md" loading={busy}>
          {t('handOver.button')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown {...menu.dropdown}>
        {atWork(staff).map(({ id }) => (
          <Menu.Item key={id} onClick={() => void handOver(id)}>
            {staffName(id)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
