import { Textarea } from '@mantine/core';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomerCard } from '#contract/customers.ts';
import type { RunningCall } from '../calls/use-running-call.ts';
import { WhoField } from '../calls/WhoField.tsx';
import styles from './Beside.module.css';
import { Known } from './Known.tsx';
import { guideLetters } from './letters.ts';
import { keyOf } from './use-guide-keys.ts';

interface BesideProps {
  call: RunningCall;
  card: CustomerCard | undefined;
  whoRef: Ref<HTMLInputElement>;
}

/** Who it is and how to talk with them, and the notes. */
export function Beside({ call, card, whoRef }: BesideProps) {
  const { t } = useTranslation(['guided', 'calls']);
  const { content, change, who, actions } = call;
  return (
    <aside className={styles.beside} aria-label={t('guided:beside')}>
      <div className={styles.who}>
        <WhoField who={who} content={content} onChange={change} inputRef={whoRef} />
        {card && <Known card={card} />}
      </div>
      <Textarea
        label={t('calls:note.label')}
        placeholder={t('calls:note.placeholder')}
        value={content.note}
        readOnly={actions.saving}
        maxLength={100_000}
        spellCheck={false}
        {...keyOf(guideLetters.notes)}
        classNames={{
          root: styles.notes ?? '',
          wrapper: styles.notesWrapper ?? '',
          input: styles.notesInput ?? '',
        }}
        onChange={(event) => change({ note: event.currentTarget.value })}
      />
    </aside>
  );
}
