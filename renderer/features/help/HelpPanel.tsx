import { CloseButton, Drawer } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Help.module.css';
import { leaveHelp, useHelp } from './help-state.ts';
import { KeySheet } from './KeySheet.tsx';

const chapters = [
  'begin',
  'where',
  'call',
  'hard',
  'hardAround',
  'complaint',
  'safe',
  'counter',
  'backup',
  'recovery',
] as const;

/** All keys first, then the little that somebody new has to know. */
export function HelpPanel() {
  const { t } = useTranslation(['help', 'common']);
  const opened = useHelp();

  function onKeyDown(event: KeyboardEvent): void {
    if (event.code !== 'Escape') return;
    // The screen behind must not take it for its own way back.
    event.preventDefault();
    leaveHelp();
  }

  return (
    <Drawer.Root
      opened={opened}
      onClose={leaveHelp}
      position="right"
      size={440}
      closeOnEscape={false}
      returnFocus={false}
      lockScroll={false}
      transitionProps={{ duration: 140 }}
      classNames={{
        content: styles.panel ?? '',
        title: styles.title ?? '',
        body: styles.body ?? '',
      }}
    >
      <Drawer.Overlay backgroundOpacity={0.25} />
      <Drawer.Content>
        {/* The keyboard is on something inside. */}
        {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
        <div className={styles.inside} onKeyDown={onKeyDown}>
          <div className={styles.header}>
            <Drawer.Title>{t('title')}</Drawer.Title>
            <CloseButton
              data-autofocus
              aria-label={t('common:close')}
              onClick={() => leaveHelp()}
            />
          </div>
          <Drawer.Body>
            <section>
              <h3 className={styles.heading}>{t('keys.title')}</h3>
              <KeySheet />
            </section>
            {chapters.map((chapter) => (
              <section key={chapter}>
                <h3 className={styles.heading}>{t(`${chapter}.title`)}</h3>
                <p className={styles.text}>{t(`${chapter}.text`)}</p>
              </section>
            ))}
          </Drawer.Body>
        </div>
      </Drawer.Content>
    </Drawer.Root>
  );
}
