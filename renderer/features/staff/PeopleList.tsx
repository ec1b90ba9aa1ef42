import { IconLock } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { StaffChoice } from '#contract/staff.ts';
import { optionOfDigit } from '../../components/digit-keys.ts';
import { KeyCap } from '../../components/ShortcutTooltip.tsx';
import { PersonDisc } from './PersonDisc.tsx';
import styles from './Staff.module.css';
import { usePersonName } from './use-person-name.ts';

interface PeopleListProps {
  choices: readonly StaffChoice[];
  /** Who is at the counter now. */
  current: string | undefined;
  onPick: (choice: StaffChoice) => void;
}

/** As many as there are digits. */
const withDigit = 9;

export function PeopleList({ choices, current, onPick }: PeopleListProps) {
  const { t } = useTranslation(['staff', 'frame']);
  const nameOf = usePersonName();
  const list = useRef<HTMLUListElement>(null);
  const latest = useRef({ choices, onPick });
  useEffect(() => {
    latest.current = { choices, onPick };
  });

  // Wherever the keyboard is: there is nothing else to type here.
  useEffect(() => {
    const listen = (event: globalThis.KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat) return;
      const choice = latest.current.choices[optionOfDigit(event, withDigit) ?? -1];
      if (!choice) return;
      event.preventDefault();
      latest.current.onPick(choice);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
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
