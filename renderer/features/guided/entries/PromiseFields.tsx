import { ActionIcon, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { NewPromise } from '#contract/promises.ts';
import { DayInput } from '../../../components/DayInput.tsx';
import { OneOf } from '../../../components/OneOf.tsx';
import { useDayFormat } from '../../../days.ts';
import styles from './Promises.module.css';

interface PromiseFieldsProps {
  promise: NewPromise;
  number: number;
  people: readonly { id: string; name: string }[];
  /** One at a time is written in; the others are a line each. */
  isOpen: boolean;
  onOpen: () => void;
  onEdit: (part: Partial<NewPromise>) => void;
  onRemove: () => void;
}

/** What we do, by when, and who. */
export function PromiseFields(props: PromiseFieldsProps) {
  const { promise, number, people, isOpen, onOpen, onEdit, onRemove } = props;
  const { t } = useTranslation(['guided', 'promises']);
  const days = useDayFormat();
  const nameOf = (id: string | null) =>
    id === null
      ? t('guided:promise.me')
      : people.find((one) => one.id === id)?.name || t('promises:unnamed');
  const remove = (
    <ActionIcon
      variant="subtle"
      color="gray"
      size={36}
      aria-label={t('guided:promise.remove', { number })}
      onClick={onRemove}
    >
      <IconX size={18} stroke={1.75} aria-hidden />
    </ActionIcon>
  );
  if (!isOpen) {
    return (
      <li className={styles.line}>
        <button type="button" className={styles.told} onClick={onOpen}>
          <span className={styles.words}>{promise.what || t('guided:promise.what')}</span>
          <span className={styles.day}>
            {[
              days.short(promise.dueOn),
              ...(promise.keeperId === null ? [] : [nameOf(promise.keeperId)]),
            ].join(' · ')}
          </span>
        </button>
        {remove}
      </li>
    );
  }
  return (
    <li className={styles.promise}>
      <TextInput
        aria-label={t('promises:field.what')}
        placeholder={t('guided:promise.what')}
        maxLength={500}
        autoComplete="off"
        spellCheck={false}
        className={styles.what ?? ''}
        value={promise.what}
        onChange={(event) => onEdit({ what: event.currentTarget.value })}
      />
      {remove}
      <DayInput
        aria-label={t('promises:field.due')}
        value={promise.dueOn}
        onChange={(day) => day !== null && onEdit({ dueOn: day })}
      />
      {people.length > 1 && (
        <OneOf
          aria-label={t('promises:field.keeper')}
          className={styles.keeper ?? ''}
          values={[null, ...people.map(({ id }) => id)]}
          value={promise.keeperId}
          labelOf={nameOf}
          onChange={(keeperId) => onEdit({ keeperId })}
        />
      )}
    </li>
  );
}
