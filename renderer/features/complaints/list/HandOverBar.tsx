import { Button, Menu } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { SelectionBar } from '../../../components/SelectionBar.tsx';
import { usePopover } from '../../../components/use-popover.ts';
import type { RowSelection } from '../../../components/use-row-selection.ts';
import { useStaffName } from '../../customers/list/filter-parts.ts';
import { atWork } from '../../staff/at-work.ts';
import { staffQuery } from '../../staff/queries.ts';
import { focusList } from '../focus.ts';
import { useHandOver } from './use-hand-over.ts';

/** What can be done to the selected complaints. */
export function HandOverBar({ selection }: { selection: RowSelection }) {
  const { t } = useTranslation('complaints');
  return (
    <SelectionBar
      label={t('selection')}
      count={selection.count}
      onClear={() => {
        selection.clear();
        focusList();
      }}
    >
      <HandOverMenu />
    </SelectionBar>
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
