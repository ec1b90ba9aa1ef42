import { Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Chooser } from './Chooser.tsx';
import { leaveChooser, useChooser } from './chooser-state.ts';
import { choicesQuery } from './queries.ts';
import styles from './Staff.module.css';

/** The same over the present screen; Esc goes back to it. */
export function SwitchPerson() {
  const { t } = useTranslation('staff');
  const opened = useChooser();
  // Known before it opens, so that it takes the second key of a fast hand.
  useQuery(choicesQuery());

  function onKeyDown(event: KeyboardEvent): void {
    if (event.code !== 'Escape' || event.defaultPrevented) return;
    // The screen behind must not take it for its own way back.
    event.preventDefault();
    leaveChooser();
  }

  return (
    <Modal.Root
      opened={opened}
      onClose={leaveChooser}
      size={520}
      yOffset="12vh"
      centered={false}
      closeOnEscape={false}
      returnFocus={false}
      lockScroll={false}
      transitionProps={{ duration: 0 }}
    >
      <Modal.Overlay backgroundOpacity={0.25} />
      <Modal.Content aria-label={t('who')} radius="md">
        {/* The keyboard is on something inside. */}
        {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
        <div className={styles.window} onKeyDown={onKeyDown}>
          <Chooser heading="h2" />
        </div>
      </Modal.Content>
    </Modal.Root>
  );
}
