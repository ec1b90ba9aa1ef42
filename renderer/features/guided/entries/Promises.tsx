import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { NewPromise } from '#contract/promises.ts';
import { DayInput } from '../../../components/DayInput.tsx';
import { OneOf } from '../../../components/OneOf.tsx';
import { KeyCap } from '../../../components/ShortcutTooltip.tsx';
import { addDays, today } from '../../../days.ts';
import { atWork } from '../../staff/at-work.ts';
import { staffQuery } from '../../staff/queries.ts';
import { guideLetters } from '../letters.ts';
import { keyOf } from '../use-guide-keys.ts';
import type { EntryProps } from './EntryField.tsx';
import styles from './Promises.module.css';

const most = 10;

/** Who does what by when; the first begins with what was chosen. */
export function Promises({ guide: { record, write } }: EntryProps) {
  const { t } = useTranslation(['guided', 'promises', 'complaint-words']);
  const { data: team = [] } = useQuery(staffQuery());
  const people = atWork(team);
  const { promises, options, chosen } = record;
  const list = useRef<HTMLUListElement>(null);
  const count = promises.length;
  const before = useRef(count);

  // The hand goes on writing in what it has just added.
  useEffect(() => {
    if (count > before.current) {
      list.current?.querySelector<HTMLElement>('li:last-child input')?.focus();
    }
    before.current = count;
  }, [count]);

  function add(): void {
    const option = chosen === null ? undefined : options[chosen];
    const what =
      option && promises.length === 0
        ? [t(`complaint-words:remedy.${option.remedy}`), option.note].filter(Boolean).join(': ')
        : '';
    const promise = { what, toWhom: '', dueOn: addDays(today(), 1), cost: null, keeperId: null };
    write({ promises: [...promises, promise] });
  }

  function edit(at: number, part: Partial<NewPromise>): void {
    write({
      promises: promises.map((promise, index) =>
        index === at ? { ...promise, ...part } : promise,
      ),
    });
  }

  return (
    <div className={styles.promises}>
      {count > 0 && (
        <ul ref={list} className={styles.list} aria-label={t('promises:title')}>
          {promises.map((promise, index) => (
            // Promises of a draft have no name of their own.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={index} className={styles.promise}>
              <TextInput
                aria-label={t('promises:field.what')}
                placeholder={t('guided:promise.what')}
                maxLength={500}
                autoComplete="off"
                spellCheck={false}
                className={styles.what ?? ''}
                value={promise.what}
                onChange={(event) => edit(index, { what: event.currentTarget.value })}
              />
              <ActionIcon
                variant="subtle"
                color="gray"
                size={36}
                aria-label={t('guided:promise.remove', { number: index + 1 })}
                onClick={() => write({ promises: promises.filter((_, at) => at !== index) })}
              >
                <IconX size={18} stroke={1.75} aria-hidden />
              </ActionIcon>
              <DayInput
                aria-label={t('promises:field.due')}
                value={promise.dueOn}
                onChange={(day) => day !== null && edit(index, { dueOn: day })}
              />
              {people.length > 1 && (
                <OneOf
                  aria-label={t('promises:field.keeper')}
                  className={styles.keeper ?? ''}
                  values={[null, ...people.map(({ id }) => id)]}
                  value={promise.keeperId}
                  labelOf={(id) =>
                    id === null
                      ? t('guided:promise.me')
                      : people.find((one) => one.id === id)?.name || t('promises:unnamed')
                  }
                  onChange={(keeperId) => edit(index, { keeperId })}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {count < most && (
        <div>
          <Button
            variant="default"
            size="compact-md"
            rightSection={<KeyCap label={guideLetters.promise} />}
            {...keyOf(guideLetters.promise)}
            onClick={add}
          >
            {t('promises:add')}
          </Button>
        </div>
      )}
    </div>
  );
}
