import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Remedy } from '#contract/complaint-words.ts';

interface SuggestedRemediesProps {
  remedies: readonly Remedy[];
  variant: 'default' | 'subtle';
  onAdd: (remedy: Remedy) => void;
}

/**
 * What usually helps, each put in by one key, and the way to something else. When the last one goes
 * with the keyboard, the words of what was taken ask for it with `takeLostFocus`.
 */
export function SuggestedRemedies({ remedies, variant, onAdd }: SuggestedRemediesProps) {
  const { t } = useTranslation(['complaint', 'complaint-words']);
  return (
    <>
      {remedies.map((remedy, index) => (
        <Button
          // The next one comes into the place of what was taken, and keeps the keyboard there.
          // oxlint-disable-next-line react/no-array-index-key
          key={index}
          variant={variant}
          size="compact-sm"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => onAdd(remedy)}
        >
          {t(`complaint-words:remedy.${remedy}`)}
        </Button>
      ))}
      <Button variant="subtle" size="compact-sm" onClick={() => onAdd('discount')}>
        {t('complaint:options.another')}
      </Button>
    </>
  );
}
