import { Button, Menu } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { usePopover } from '../../../components/use-popover.ts';
import { atWork } from '../../staff/at-work.ts';
import { staffQuery } from '../../staff/queries.ts';
import { useStaffName } from './filter-parts.ts';

/** Who is to look after the selected customers. */
export function ResponsibleMenu({ onChange }: { onChange: (staffId: string | null) => void }) {
  const { t } = useTranslation('list');
  const menu = usePopover();
  const { data: staff = [] } = useQuery(staffQuery());
  const staffName = useStaffName();
  return (
    <Menu {...menu.props} position="top" width={220} transitionProps={{ duration: 120 }}>
      <Menu.Target>
        <Button variant="subtle" size="compact-md">
          {t('bulk.responsible')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown {...menu.dropdown}>
        {atWork(staff).map(({ id }) => (
          <Menu.Item key={id} onClick={() => onChange(id)}>
            {staffName(id)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item onClick={() => onChange(null)}>{t('filter.nobody')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
