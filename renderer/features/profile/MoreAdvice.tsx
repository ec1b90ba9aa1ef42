import { Button, CloseButton, Popover } from '@mantine/core';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomerCard } from '#contract/customers.ts';
import { KeyCap } from '../../components/ShortcutTooltip.tsx';
import { usePopover } from '../../components/use-popover.ts';
import { AdviceOn } from './AdviceOn.tsx';
import styles from './MoreAdvice.module.css';
import type { Advised } from './talk.ts';

/** In pixels: of one piece of advice, and of two beside each other. */
const widths = { one: 336, more: 680 };

interface MoreAdviceProps {
  advised: readonly Advised[];
  card: CustomerCard;
  /** The key that opens and closes it, where letters press buttons. */
  letter: string | undefined;
}

/** Behind one button: what helps, what does not, and a sentence to begin with. */
export function MoreAdvice({ advised, card, letter }: MoreAdviceProps) {
  const { t } = useTranslation(['advice', 'common', 'profile']);
  const popover = usePopover();
  const { opened } = popover;
  const close = useRef<HTMLButtonElement>(null);

  // Before the next key, for which a focus trap with its timer comes too late.
  useEffect(() => {
    if (opened) close.current?.focus();
  }, [opened]);

  function onKeyDown(event: KeyboardEvent): void {
    const { code, ctrlKey, metaKey, altKey, shiftKey } = event;
    const again = code === `Key${letter}` && !(ctrlKey || metaKey || altKey || shiftKey);
    if (!again) return popover.dropdown.onKeyDown(event);
    // The key would open it again at once.
    event.preventDefault();
    popover.close();
  }

  return (
    <Popover
      {...popover.props}
      position="bottom-start"
      width={advised.length > 1 ? widths.more : widths.one}
      hideDetached={false}
      // Never cut off by the window: rather over the button.
      middlewares={{ flip: true, shift: { crossAxis: true, padding: 8 } }}
      transitionProps={{ duration: 0 }}
    >
      <Popover.Target>
        <Button
          variant="subtle"
          size="compact-sm"
          className={styles.more ?? ''}
          onClick={popover.toggle}
          {...(letter !== undefined && {
            'data-key': `Key${letter}`,
            'aria-keyshortcuts': letter,
            rightSection: (
              <span aria-hidden>
                <KeyCap label={letter} />
              </span>
            ),
          })}
        >
          {t('advice:more')}
          <span className="visually-hidden">{`: ${t('profile:talk.label')}`}</span>
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={styles.popover ?? ''} onKeyDown={onKeyDown}>
        <div className={styles.pieces}>
          {advised.map((one) => (
            <AdviceOn key={one.on} advised={one} language={card.language} />
          ))}
        </div>
        <CloseButton
          ref={close}
          size={32}
          aria-label={t('common:close')}
          className={styles.close ?? ''}
          onClick={popover.close}
        />
      </Popover.Dropdown>
    </Popover>
  );
}
