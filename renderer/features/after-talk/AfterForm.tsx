import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AfterTalk } from '#contract/after-talk.ts';
import { DraftSign } from '../../components/DraftSign.tsx';
import { ErrorMessage } from '../../components/ErrorMessage.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { Keys, ShortcutTooltip } from '../../components/ShortcutTooltip.tsx';
import { useKeeping } from '../../components/typed-drafts.ts';
import { ariaKeys, useShortcut } from '../../shortcuts.ts';
import { useSomebody } from '../today/use-somebody.ts';
import styles from './After.module.css';
import { Booked } from './Booked.tsx';
import { Cause } from './Cause.tsx';
import { QuietMinute } from './QuietMinute.tsx';
import { SelfQuestions } from './SelfQuestions.tsx';
import { useAfter } from './use-after.ts';
import { useButtonKeys } from './use-button-keys.ts';

/** What is for oneself on the left, what is for the customer on the right. */
export function AfterForm({ talk }: { talk: AfterTalk }) {
  const { t } = useTranslation(['after-talk', 'complaint']);
  const somebody = useSomebody();
  const screen = useRef<HTMLDivElement>(null);
  const after = useAfter(talk);
  const { input, change, busy, error, finish, leave } = after;
  const status = useKeeping(after.place);

  useShortcut('save', () => void finish());
  useShortcut('back', leave);
  useButtonKeys(screen);

  // Whoever left the quiet minute out the last time begins with the questions.
  const [beginsWithQuestions] = useState(talk.pauseBefore === 'skipped' || input.pause !== null);
  useEffect(() => {
    if (beginsWithQuestions) focusQuestions(screen.current);
  }, [beginsWithQuestions]);

  return (
    <div ref={screen} className={styles.screen}>
      <div className={styles.body}>
        <PageHeader title={t('title', { name: somebody(talk) })} description={t('hint')} />
        {error !== undefined && <ErrorMessage error={error} title={t('failed')} />}
        <div className={styles.columns}>
          <div className={styles.column}>
            <QuietMinute
              pause={input.pause}
              before={talk.pauseBefore}
              onPause={(pause) => change({ pause })}
              onOver={() => focusQuestions(screen.current)}
            />
            {talk.review.length > 0 && <SelfQuestions talk={talk} after={after} />}
          </div>
          <div className={styles.column}>
            <Booked talk={talk} after={after} />
            {talk.complaint?.needsCause && <Cause complaint={talk.complaint} after={after} />}
          </div>
        </div>
      </div>
      <div className={styles.foot}>
        <ShortcutTooltip label={t('done')} shortcut="save">
          <Button loading={busy} aria-keyshortcuts={ariaKeys('save')} onClick={() => void finish()}>
            {t('done')}
          </Button>
        </ShortcutTooltip>
        <Button
          variant="subtle"
          color="gray"
          aria-keyshortcuts={ariaKeys('back')}
          rightSection={<Keys shortcut="back" />}
          onClick={leave}
        >
          {t('later')}
        </Button>
        <DraftSign
          status={status}
          kept={t('complaint:form.kept')}
          notKept={t('complaint:form.notKept')}
        />
      </div>
    </div>
  );
}

function focusQuestions(screen: HTMLElement | null): void {
  screen?.querySelector<HTMLElement>('[data-review] input')?.focus();
}
