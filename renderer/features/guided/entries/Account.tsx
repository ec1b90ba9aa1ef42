import { Button, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { guideLetters } from '../letters.ts';
import { keyOf } from '../use-guide-keys.ts';
import type { EntryProps } from './EntryField.tsx';

/** What happened, in the customer's words. */
export function Account({ call, guide: { record, write }, missing }: EntryProps) {
  const { t } = useTranslation(['guided', 'errors']);
  const { note } = call.content;
  return (
    <>
      <Textarea
        label={t('guided:account.label')}
        placeholder={t('guided:account.placeholder')}
        autosize
        minRows={4}
        maxRows={8}
        maxLength={20_000}
        spellCheck={false}
        value={record.account}
        error={missing && record.account.trim() === '' && t('errors:fields.required')}
        {...keyOf(guideLetters.fields)}
        onChange={(event) => write({ account: event.currentTarget.value })}
      />
      {record.account === '' && note.trim() !== '' && (
        <Button variant="subtle" size="compact-sm" onClick={() => write({ account: note })}>
          {t('guided:account.fromNotes')}
        </Button>
      )}
    </>
  );
}
