import { Button, Menu } from '@mantine/core';
import { IconBookmark, IconBookmarkFilled } from '@tabler/icons-react';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { SavedView } from '#contract/views.ts';
import { usePopover } from '../../components/use-popover.ts';
import { type ListWithViews, useViews } from './use-views.ts';
import styles from './Views.module.css';

interface ViewsMenuProps<View extends SavedView> {
  list: ListWithViews<View>;
  button: RefObject<HTMLButtonElement | null>;
  /** Asks for a name: of the view with this id, or of a new one. */
  onName: (id: string | null) => void;
}

export function ViewsMenu<View extends SavedView>({ list, button, onName }: ViewsMenuProps<View>) {
  const { t } = useTranslation('list');
  const menu = usePopover();
  const { save, remove } = useViews(list);
  const { views } = list;
  const current = views.find(({ id }) => id === list.viewId);
  const changed = current !== undefined && !list.isShown(current);

  const named = { name: current?.name ?? '' };
  const Icon = current ? IconBookmarkFilled : IconBookmark;
  return (
    <Menu {...menu.props} position="bottom-start" width={260} transitionProps={{ duration: 120 }}>
      <Menu.Target>
        <Button
          ref={button}
          variant="subtle"
          color="gray"
          size="compact-md"
          className={styles.button ?? ''}
          leftSection={<Icon size={16} stroke={1.75} aria-hidden />}
        >
          {changed ? t('views.changed', named) : (current?.name ?? t('views.button'))}
        </Button>
      </Menu.Target>
      <Menu.Dropdown {...menu.dropdown}>
        {views.length === 0 ? (
          <Menu.Label>{t('views.none')}</Menu.Label>
        ) : (
          <Menu.RadioGroup
            value={changed ? null : (current?.id ?? null)}
            onChange={(id) => views.filter((view) => view.id === id).forEach(list.show)}
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
          <Menu.Item onClick={() => void save(current)}>{t('views.update', named)}</Menu.Item>
        )}
        <Menu.Item onClick={() => onName(null)}>{t('views.save')}</Menu.Item>
        {current && (
          <>
            <Menu.Item onClick={() => onName(current.id)}>{t('views.rename', named)}</Menu.Item>
            <Menu.Item onClick={() => void remove(current)}>{t('views.remove', named)}</Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
