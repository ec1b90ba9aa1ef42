import { Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { ErrorMessage } from '../../components/ErrorMessage.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { ariaKeys, useShortcut } from '../../shortcuts.ts';
import { rulesQuery } from './queries.ts';
import { RootCauses } from './RootCauses.tsx';
import styles from './Rules.module.css';
import { RulesFields } from './RulesFields.tsx';

/** How the shop deals with complaints; only the owner can change it. */
export function RulesScreen() {
  const { t } = useTranslation('rules');
  const [, navigate] = useLocation();
  const { data, error, refetch } = useQuery(rulesQuery());
  useShortcut('back', ({ target }) => (isField(target) ? false : navigate('/settings')));
  return (
    <div className={styles.screen}>
      <PageHeader
        title={t('title')}
        description={t('about')}
        actions={
          <Button
            variant="subtle"
            aria-keyshortcuts={ariaKeys('back')}
            leftSection={<IconArrowLeft size={18} stroke={1.75} aria-hidden />}
            onClick={() => navigate('/settings')}
          >
            {t('back')}
          </Button>
        }
      />
      {error && <ErrorMessage error={error} onRetry={() => void refetch()} />}
      {data && (
        <>
          <RulesFields stored={data} />
          <RootCauses />
        </>
      )}
    </div>
  );
}

/** There Escape belongs to the field and its list. */
function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('input, textarea, select');
}
