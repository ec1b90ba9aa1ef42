import { ActionIcon, Button } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Channel } from '#contract/channels.ts';
import type { CustomerCard } from '#contract/customers.ts';
import { call } from '../../bridge.ts';
import { KeyCap } from '../../components/ShortcutTooltip.tsx';
import { showError } from '../../components/toast.tsx';
import { guideLetters } from './letters.ts';
import styles from './Phrases.module.css';
import type { Guide } from './use-guide.ts';
import { keyOf } from './use-guide-keys.ts';
import { useSpeaking, useValues } from './use-speaking.ts';
import { isSpoken, type Sayable, sayable } from './wording.ts';

const letters = guideLetters.phrases;
const atOnce = letters.length;

interface PhrasesProps {
  guide: Guide;
  card: CustomerCard | undefined;
  channel: Channel;
}

/** What this person could be told now; nothing of it moves while the step lasts. */
export function Phrases(props: PhrasesProps) {
  const { guide, card } = props;
  if (!isSpoken(guide.playbook, guide.trail)) return null;
  return <Chosen key={`${guide.visit} ${card?.id}`} {...props} />;
}

function Chosen({ guide, card, channel }: PhrasesProps) {
  const { t } = useTranslation('guided');
  const speaking = useSpeaking(card);
  const { playbook, step, patterns, part, talk } = guide;
  const values = useValues(guide, step, speaking, card, part.complaintId);
  // As it stood when the step began: a fact that is typed now must not push a phrase away.
  const [phrases] = useState(() =>
    step === undefined
      ? []
      : sayable(playbook, {
          act: step.act,
          atCounter: channel === 'visit',
          patterns,
          speaking,
          values,
        }),
  );
  const [page, setPage] = useState(0);
  const pages = Math.ceil(phrases.length / atOnce);
  const shown = phrases.slice(page * atOnce, (page + 1) * atOnce);

  function copy({ key, text }: Sayable): void {
    call('clipboard.copy', { text }).catch(showError);
    guide.say(key, true);
  }

  if (phrases.length === 0) return null;
  return (
    <section aria-label={t('phrases.title')}>
      <ul className={styles.list} lang={speaking.language}>
        {shown.map((phrase, index) => (
          <Phrase
            key={phrase.key}
            phrase={phrase}
            letter={letters[index] ?? 'Q'}
            said={talk.said.includes(phrase.key)}
            onSay={() => guide.say(phrase.key, false)}
            onCopy={() => copy(phrase)}
          />
        ))}
      </ul>
      {pages > 1 && (
        <Button
          variant="subtle"
          size="compact-sm"
          className={styles.more ?? ''}
          rightSection={<KeyCap label={guideLetters.more} />}
          {...keyOf(guideLetters.more)}
          onClick={() => setPage((page + 1) % pages)}
        >
          {t('phrases.more')}
        </Button>
      )}
    </section>
  );
}

interface PhraseProps {
  phrase: Sayable;
  letter: string;
  said: boolean;
  onSay: () => void;
  onCopy: () => void;
}

function Phrase({ phrase, letter, said, onSay, onCopy }: PhraseProps) {
  const { t } = useTranslation('guided');
  return (
    <li className={styles.phrase} data-said={said || undefined}>
      <button
        type="button"
        className={styles.say}
        aria-pressed={said}
        title={t('phrases.say')}
        {...keyOf(letter)}
        onClick={onSay}
      >
        <span aria-hidden className={styles.key}>
          {said ? <IconCheck size={16} stroke={2.25} /> : <KeyCap label={letter} />}
        </span>
        <span className={styles.text}>{phrase.text}</span>
      </button>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={32}
        aria-label={t('phrases.copy', { text: phrase.text })}
        title={t('phrases.copyHint', { key: `Shift+${letter}` })}
        data-shift-key={`Key${letter}`}
        aria-keyshortcuts={`Shift+${letter}`}
        onClick={onCopy}
      >
        <IconCopy size={16} stroke={1.75} aria-hidden />
      </ActionIcon>
    </li>
  );
}
