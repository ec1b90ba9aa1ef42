import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Preferences } from '#contract/preferences.ts';
import { call } from '../../bridge.ts';
import { showError } from '../../components/toast.tsx';
import { preferencesQuery } from './queries.ts';

/** Language and colours, at once and everywhere. */
export function useChangePreferences(): (changed: Partial<Preferences>) => Promise<void> {
  const { t } = useTranslation('settings');
  const client = useQueryClient();
  return async (changed) => {
    try {
      client.setQueryData(preferencesQuery().queryKey, await call('preferences.set', changed));
    } catch (error) {
      showError(error, t('preferencesFailed'));
    }
  };
}
