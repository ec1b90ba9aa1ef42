import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/EmptyState.tsx';

interface TimelineEmptyProps {
  /** There is something, but nothing that the filter lets through. */
  filtered: boolean;
  onClear: () => void;
}

export function TimelineEmpty({ filtered, onClear }: TimelineEmptyProps) {
  const { t } = useTranslation('timeline');
  if (!filtered) return <EmptyState title={t('empty')}>{t('emptyText')}</EmptyState>;
  return (
    <EmptyState
      title={t('noMatch')}
      action={
        <Button variant="default" onClick={onClear}>
          {t('filter.clear')}
        </Button>
      }
    >
      {t('noMatchText')}
    </EmptyState>
  );
}
