import { IconLock } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { StaffChoice } from '#contract/staff.ts';
import { KeyCap } from '../../components/ShortcutTooltip.tsx';
import { PersonDisc } from './PersonDisc.tsx';
import styles from './Staff.module.css';
import { withDigit } from './use-digits.ts';
import { usePersonName } from './use-person-name.ts';

interface PeopleListProps {
  choices: readonly StaffChoice[];
  /** Who is at the counter now. */
  current: string | undefined;
  onPick: (choice: StaffChoice) => void;
}

export function PeopleList({ choices, current, onPick }: PeopleListProps) {
  const { t } = useTranslation(['staff', 'frame']);
  const nameOf = usePersonName();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => list.current?.querySelector<HTMLElement>('button')?.focus(), []);

  function onKeyDown(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.code];
    if (step === undefined) return;
    event.preventDefault();
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>('button') ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    buttons.at((at + step) % buttons.length)?.focus();
  }

  return (
    // The keyboard is on one of the people.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <ul ref={list} className={styles.people} onKeyDown={onKeyDown}>
      {choices.map((choice, index) => (
        <li key={choice.id}>
          <button
            type="button"
            className={styles.person}
            data-autofocus={index === 0 || undefined}
            aria-current={choice.id === current}
            aria-keyshortcuts={index < withDigit ? `${index + 1}` : undefined}
            onClick={() => onPick(choice)}
          >
            <PersonDisc name={nameOf(choice)} colour={choice.colour} />
            <span className={styles.who}>
              <span className={styles.name}>{nameOf(choice)}</span>
              {choice.name !== '' && (
                <span className={styles.muted}>{t(`frame:roles.${choice.role}`)}</span>
              )}
            </span>
            {choice.hasPin && (
              <>
                <IconLock size={18} stroke={1.75} aria-hidden className={styles.muted} />
                <span className="visually-hidden">{t('withPin')}</span>
              </>
            )}
            {index < withDigit && <KeyCap label={`${index + 1}`} />}
          </button>
        </li>
      ))}
    </ul>
  );
}
