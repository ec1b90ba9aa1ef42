import { Button, Menu } from '@mantine/core';
import { IconBookmark, IconBookmarkFilled } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../bridge.ts';
import { showDone, showError } from '../../../components/toast.tsx';
import { usePopover } from '../../../components/use-popover.ts';
import { setView, showView, useListState } from '../list-state.ts';
import { viewsQuery } from '../queries.ts';
import styles from './ListBar.module.css';
import { isShown, useSaveView } from './use-save-view.ts';

interface ViewsMenuProps {
  button: RefObject<HTMLButtonElement | null>;
  /** Asks for a name: of the view with this id, or of a new one. */
  onName: (id: string | null) => void;
}

export function ViewsMenu({ button, onName }: ViewsMenuProps) {
  const { t } = useTranslation('list');
  const menu = usePopover();
  const state = useListState();
  const { data: views = [] } = useQuery(viewsQuery());
  const save = useSaveView();
  const current = views.find(({ id }) => id === state.viewId);
  const changed = current !== undefined && !isShown(current, state);

  async function remove(id: string, name: string): Promise<void> {
    try {
      await call('views.remove', { id });
      setView(null);
      showDone(t('views.removed', { name }), () => call('views.restore', { id }));
    } catch (error) {
      showError(error, t('views.removeFailed'));
    }
  }

  const Icon = current ? IconBookmarkFilled : IconBookmark;
  return (
    <Menu {...menu.props} position="bottom-start" width={260} transitionProps={{ duration: 120 }}>
      <Menu.Target>
        <Button
          ref={button}
          variant="subtle"
          color="gray"
          size="compact-md"
          className={`${styles.control} ${styles.views}`}
          leftSection={<Icon size={16} stroke={1.75} aria-hidden />}
        >
          {changed ? t('views.changed', current) : (current?.name ?? t('views.button'))}
        </Button>
      </Menu.Target>
      <Menu.Dropdown {...menu.dropdown}>
        {views.length === 0 ? (
          <Menu.Label>{t('views.none')}</Menu.Label>
        ) : (
          <Menu.RadioGroup
            value={changed ? null : (current?.id ?? null)}
            onChange={(id) => views.filter((view) => view.id === id).forEach(showView)}
          >
            {views.map(({ id, name }) => (
              <Menu.RadioItem key={id} value={id} closeMenuOnClick>
                {name}
              </Menu.RadioItem>
            ))}
          </Menu.RadioGroup>
        )}
        <Menu.Divider />
        {current && changed && (
          <Menu.Item onClick={() => void save(current)}>{t('views.update', current)}</Menu.Item>
        )}
        <Menu.Item onClick={() => onName(null)}>{t('views.save')}</Menu.Item>
        {current && (
          <>
            <Menu.Item onClick={() => onName(current.id)}>{t('views.rename', current)}</Menu.Item>
            <Menu.Item onClick={() => void remove(current.id, current.name)}>
              {t('views.remove', current)}
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
