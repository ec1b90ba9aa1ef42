import { Button } from '@mantine/core';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/EmptyState.tsx';

interface TimelineEmptyProps {
  /** There is something, but nothing that the filter lets through. */
  filtered: boolean;
  /** The button that takes the filter away. */
  clear: Ref<HTMLButtonElement>;
  onClear: () => void;
}

export function TimelineEmpty({ filtered, clear, onClear }: TimelineEmptyProps) {
  const { t } = useTranslation('timeline');
  if (!filtered) return <EmptyState title={t('empty')}>{t('emptyText')}</EmptyState>;
  return (
    <EmptyState
      title={t('noMatch')}
      action={
        <Button ref={clear} variant="default" onClick={onClear}>
          {t('filter.clear')}
        </Button>
      }
    >
      {t('noMatchText')}
    </EmptyState>
  );
}
