import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Keys } from '../../components/ShortcutTooltip.tsx';
import styles from './Palette.module.css';
import type { PaletteItem } from './palette-item.ts';

interface PaletteListProps {
  id: string;
  items: readonly PaletteItem[];
  active: number;
  onChoose: (item: PaletteItem) => void;
}

/** Items of one group stand together under its name. */
export function PaletteList({ id, items, active, onChoose }: PaletteListProps) {
  const { t } = useTranslation('palette');
  const groups = Map.groupBy(
    items.map((item, index) => ({ item, index })),
    ({ item }) => item.group,
  );
  return (
    <>
      <div role="listbox" id={id} aria-label={t('results')} className={styles.list}>
        {[...groups].map(([group, members]) => (
          <div key={group} role="group" aria-label={t(`groups.${group}`)}>
            <p className={styles.group} aria-hidden>
              {t(`groups.${group}`)}
            </p>
            {members.map(({ item, index }) => (
              <Option
                key={item.id}
                id={`${id}-${index}`}
                item={item}
                active={index === active}
                onChoose={() => onChoose(item)}
              />
            ))}
          </div>
        ))}
      </div>
      <p role="status" className={items.length === 0 ? styles.nothing : 'visually-hidden'}>
        {items.length === 0 ? t('nothing') : t('count', { count: items.length })}
      </p>
    </>
  );
}

interface OptionProps {
  id: string;
  item: PaletteItem;
  active: boolean;
  onChoose: () => void;
}

function Option({ id, item, active, onChoose }: OptionProps) {
  const { icon: Icon, label, detail, shortcut } = item;
  const option = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active) option.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    // The field has the keyboard (aria-activedescendant); an option is only pointed at.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      ref={option}
      role="option"
      id={id}
      aria-selected={active}
      className={styles.option}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <Icon size={20} stroke={1.75} aria-hidden className={styles.icon} />
      <span className={styles.label}>{label}</span>
      {detail !== undefined && <span className={styles.detail}>{detail}</span>}
      {shortcut && <Keys shortcut={shortcut} />}
    </div>
  );
}
