import { Menu } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { optionOfDigit } from '../../components/digit-keys.ts';
import { KeyCap } from '../../components/ShortcutTooltip.tsx';
import { usePopover } from '../../components/use-popover.ts';
import { Tool } from './Tool.tsx';

interface DigitMenuProps<Item> {
  label: string;
  items: readonly Item[];
  onChoose: (item: Item) => void;
  icon: Icon;
  letter: string;
}

/**
 * A menu whose entries are chosen by their digit, or by arrows and Enter. Other letters close it:
 * whoever writes without a field chooses nothing.
 */
export function DigitMenu<Item extends { key: string; label: string }>(
  props: DigitMenuProps<Item>,
) {
  const { label, items, onChoose, icon, letter } = props;
  const popover = usePopover();
  const { opened } = popover;
  const list = useRef<HTMLDivElement>(null);

  // Before the next key, for which a focus trap with its timer comes too late.
  useEffect(() => {
    if (opened) list.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
  }, [opened]);

  function choose(item: Item): void {
    popover.close();
    onChoose(item);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const item = items[optionOfDigit(event, items.length) ?? -1];
    const writes = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (!item && !writes) {
      popover.dropdown.onKeyDown(event);
      return;
    }
    event.preventDefault();
    if (item) choose(item);
    else popover.close();
  }

  return (
    <Menu
      {...popover.props}
      trapFocus={false}
      hideDetached={false}
      position="right-end"
      transitionProps={{ duration: 0 }}
    >
      <Menu.Target>
        <Tool icon={icon} label={label} letter={letter} onClick={popover.toggle} />
      </Menu.Target>
      <Menu.Dropdown ref={list} aria-label={label} onKeyDown={onKeyDown}>
        {items.map((item, index) => (
          <Menu.Item
            key={item.key}
            rightSection={
              index < 9 ? (
                <span aria-hidden>
                  <KeyCap label={`${index + 1}`} />
                </span>
              ) : undefined
            }
            onClick={() => choose(item)}
          >
            {item.label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
