import { Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

interface DraftWaitsProps {
  /** Which of the forms here it is; without it there is only one. */
  form?: string;
  /** What it is about, for those who do not see where it stands. */
  of: string;
  onOpen: () => void;
}

/** Says that something was typed and not saved, and goes on with it. */
export function DraftWaits({ form, of, onOpen }: DraftWaitsProps) {
  const { t } = useTranslation('common');
  return (
    <Button
      variant="light"
      size="compact-sm"
      leftSection={<IconPencil size={14} stroke={1.75} aria-hidden />}
      onClick={onOpen}
    >
      {form === undefined ? t('draft.goOn') : t('draft.goOnWith', { form })}
      <span className="visually-hidden">{`: ${of}`}</span>
    </Button>
  );
}
