import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NewPromise } from '#contract/promises.ts';
import { KeyCap } from '../../../components/ShortcutTooltip.tsx';
import { addDays, today } from '../../../days.ts';
import { atWork } from '../../staff/at-work.ts';
import { staffQuery } from '../../staff/queries.ts';
import { guideLetters } from '../letters.ts';
import { keyOf } from '../use-guide-keys.ts';
import type { EntryProps } from './EntryField.tsx';
import { PromiseFields } from './PromiseFields.tsx';
import styles from './Promises.module.css';

const most = 10;

/** Who does what by when; the first begins with what was chosen. */
export function Promises({ guide: { record, write } }: EntryProps) {
  const { t } = useTranslation(['guided', 'promises', 'complaint-words']);
  const { data: team = [] } = useQuery(staffQuery());
  const people = atWork(team);
  const { promises, options, chosen } = record;
  const list = useRef<HTMLUListElement>(null);
  const [open, setOpen] = useState<number | null>(null);
  const count = promises.length;

  // The hand goes on writing in what it has just added or opened.
  useEffect(() => {
    if (open !== null) list.current?.children[open]?.querySelector('input')?.focus();
  }, [open]);

  function add(): void {
    const option = chosen === null ? undefined : options[chosen];
    const what =
      option && promises.length === 0
        ? [t(`complaint-words:remedy.${option.remedy}`), option.note].filter(Boolean).join(': ')
        : '';
    const promise = { what, toWhom: '', dueOn: addDays(today(), 1), cost: null, keeperId: null };
    write({ promises: [...promises, promise] });
    setOpen(count);
  }

  function edit(at: number, part: Partial<NewPromise>): void {
    write({
      promises: promises.map((promise, index) =>
        index === at ? { ...promise, ...part } : promise,
      ),
    });
  }

  function remove(at: number): void {
    setOpen(null);
    write({ promises: promises.filter((_, index) => index !== at) });
  }

  return (
    <div className={styles.promises}>
      {count > 0 && (
        <ul ref={list} className={styles.list} aria-label={t('promises:title')}>
          {promises.map((promise, index) => (
            <PromiseFields
              // Promises of a draft have no name of their own.
              // oxlint-disable-next-line react/no-array-index-key
              key={index}
              promise={promise}
              number={index + 1}
              people={people}
              isOpen={index === open}
              onOpen={() => setOpen(index)}
              onEdit={(part) => edit(index, part)}
              onRemove={() => remove(index)}
            />
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
