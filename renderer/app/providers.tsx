import { MantineProvider } from '@mantine/core';
import { useColorScheme } from '@mantine/hooks';
import { Notifications } from '@mantine/notifications';
import { type QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import type { i18n } from 'i18next';
import { type ReactNode, useEffect, useLayoutEffect } from 'react';
import { I18nextProvider } from 'react-i18next';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { preferencesQuery } from '../features/settings/queries.ts';
import { cssVariables, theme } from '../theme.ts';
import { followChanges } from './query-client.ts';

interface ProvidersProps {
  queryClient: QueryClient;
  i18n: i18n;
  children: ReactNode;
}

export function Providers({ queryClient, i18n, children }: ProvidersProps) {
  useEffect(() => followChanges(queryClient), [queryClient]);
  return (
    <QueryClientProvider client={queryClient}>
      <I18nextProvider i18n={i18n}>
        <Appearance i18n={i18n}>
          {/* oxlint-disable-next-line react/hooks -- this is how wouter takes it */}
          <Router hook={useHashLocation}>{children}</Router>
        </Appearance>
      </I18nextProvider>
    </QueryClientProvider>
  );
}

/** Language and colours as the preferences say, from the moment that they say so. */
function Appearance({ i18n, children }: { i18n: i18n; children: ReactNode }) {
  const { data: preferences } = useQuery(preferencesQuery());
  const system = useColorScheme('light', { getInitialValueInEffect: false });
  const chosen = preferences?.theme ?? 'system';
  const language = preferences?.language ?? i18n.language;
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    if (i18n.language !== language) void i18n.changeLanguage(language);
  }, [i18n, language]);
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      forceColorScheme={chosen === 'system' ? system : chosen}
      getStyleNonce={styleNonce}
    >
      {children}
      <Notifications position="bottom-right" containerWidth={420} limit={3} />
    </MantineProvider>
  );
}

function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
}
