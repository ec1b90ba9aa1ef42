import { ActionIcon } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Interaction } from '#contract/calls.ts';
import { ShortcutTooltip } from '../../components/ShortcutTooltip.tsx';
import { useTypedInput } from '../../components/use-typed-input.ts';
import { ariaKeys } from '../../shortcuts.ts';
import { changesOf, inputOf } from './contact-input.ts';
import styles from './Timeline.module.css';
import { useContactActions } from './use-contact-actions.ts';
import { contactFormPlace } from './use-contact-form.ts';
import { useContactTexts } from './use-contact-texts.ts';

interface ContactToolsProps {
  contact: Interaction;
  /** Whether Tab goes to the entry, and so to its tools. */
  reachable: boolean;
  onEdit: () => void;
}

/** What can be done with a saved contact; out of sight until somebody goes there. */
export function ContactTools({ contact, reachable, onEdit }: ContactToolsProps) {
  const { t } = useTranslation('timeline');
  const { bin } = useContactActions();
  const { typed } = useTypedInput(contactFormPlace(contact.id), inputOf(contact));
  const unsaved = typed !== undefined && Object.keys(changesOf(typed)).length > 0;
  const what = useContactTexts().nameOf(contact);
  const tool = { variant: 'subtle', color: 'gray', size: 26, tabIndex: reachable ? 0 : -1 };
  return (
    <div className={styles.tools} data-shown={unsaved || undefined}>
      {unsaved && <span className={styles.unsaved}>{t('contact.unsaved')}</span>}
      <ShortcutTooltip label={t('contact.editShort')} shortcut="edit">
        <ActionIcon
          {...tool}
          aria-label={t('contact.edit', { what })}
          aria-keyshortcuts={ariaKeys('edit')}
          onClick={onEdit}
        >
          <IconPencil size={16} stroke={1.75} aria-hidden />
        </ActionIcon>
      </ShortcutTooltip>
      <ShortcutTooltip label={t('contact.binShort')} shortcut="remove">
        <ActionIcon
          {...tool}
          aria-label={t('contact.bin', { what })}
          aria-keyshortcuts={ariaKeys('remove')}
          onClick={() => void bin(contact)}
        >
          <IconTrash size={16} stroke={1.75} aria-hidden />
        </ActionIcon>
      </ShortcutTooltip>
    </div>
  );
}
