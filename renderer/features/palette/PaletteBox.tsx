import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MenuCommand } from '#contract/events.ts';
import { focusOnMount } from '../../components/focus-on-mount.ts';
import { KeyCap, Keys } from '../../components/ShortcutTooltip.tsx';
import styles from './Palette.module.css';
import { PaletteList } from './PaletteList.tsx';
import type { PaletteItem } from './palette-item.ts';
import { closePalette, leavePalette } from './palette-state.ts';
import { usePaletteItems } from './use-palette-items.ts';

interface PaletteBoxProps {
  commands: Readonly<Record<MenuCommand, () => void>>;
  undoing: boolean;
}

/** A field with the keyboard in it, and below what fits to the typed text (ARIA combobox). */
export function PaletteBox({ commands, undoing }: PaletteBoxProps) {
  const { t } = useTranslation('palette');
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const { items, firstFound } = usePaletteItems({ query, undoing, commands });
  const list = useId();
  const marked = Math.min(active, items.length - 1);

  function run(item: PaletteItem | undefined, how: 'run' | 'call'): void {
    const act = item?.[how];
    if (!act) return;
    closePalette();
    act();
  }

  /** Enter may come before the answer to what was typed: then it is waited for. */
  async function submit(how: 'run' | 'call'): Promise<void> {
    const item = items[marked];
    run(item && !item.stale ? item : await firstFound(), how);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    const { code } = event;
    if (code === 'ArrowDown' || code === 'ArrowUp') {
      const step = code === 'ArrowDown' ? 1 : -1;
      if (items.length > 0) setActive((marked + step + items.length) % items.length);
    } else if (code === 'Enter' || code === 'NumpadEnter') {
      void submit(event.ctrlKey || event.metaKey ? 'call' : 'run');
    } else if (code === 'Escape') {
      leavePalette();
    } else return;
    // Neither the screen behind nor the field itself has anything to do with these keys.
    event.preventDefault();
  }

  return (
    // The field inside has the keyboard.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div onKeyDown={onKeyDown}>
      <div className={styles.field}>
        <IconSearch size={20} stroke={1.75} aria-hidden className={styles.sign} />
        <input
          ref={focusOnMount}
          data-autofocus
          className={styles.input}
          type="text"
          role="combobox"
          aria-label={t('title')}
          aria-autocomplete="list"
          aria-expanded={items.length > 0}
          aria-controls={list}
          aria-activedescendant={items.length > 0 ? `${list}-${marked}` : undefined}
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          placeholder={t(undoing ? 'undoPlaceholder' : 'placeholder')}
          value={query}
          onChange={(event) => {
            setQuery(event.currentTarget.value);
            setActive(0);
          }}
        />
      </div>
      <PaletteList id={list} items={items} active={marked} onChoose={(item) => run(item, 'run')} />
      <p className={styles.hints}>
        <span className={styles.hint}>
          <KeyCap label="↑" />
          <KeyCap label="↓" />
          {t('hints.choose')}
        </span>
        <span className={styles.hint}>
          <KeyCap label="Enter" />
          {t('hints.open')}
        </span>
        {items[marked]?.call && (
          <span className={styles.hint}>
            <Keys shortcut="save" />
            {t('hints.call')}
          </span>
        )}
        <span className={styles.hint}>
          <Keys shortcut="back" />
          {t('hints.back')}
        </span>
      </p>
    </div>
  );
}
