import '@fontsource-variable/inter/wght.css';
import './mantine-styles.ts';
import './theme.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { type Language, languages } from '#contract/preferences.ts';
import { App } from './app/App.tsx';
import { Providers } from './app/providers.tsx';
import { createQueryClient } from './app/query-client.ts';
import { cardDraftsQuery } from './features/customers/queries.ts';
import { dataStateQuery } from './features/recovery/queries.ts';
import { RecoveryScreen } from './features/recovery/RecoveryScreen.tsx';
import { preferencesQuery, shopQuery } from './features/settings/queries.ts';
import { choicesQuery, sessionQuery } from './features/staff/queries.ts';
import { createI18n } from './i18n.ts';

function systemLanguage(): Language {
  return languages.find((language) => navigator.language.startsWith(language)) ?? 'en';
}

async function start(root: HTMLElement): Promise<void> {
  const queryClient = createQueryClient();
  // Known before the first paint, so that neither language and colours jump, nor the first steps or a lock,
  // and that the form of a new card takes the first letters of a fast hand.
  const [preferences, data] = await Promise.all([
    queryClient.fetchQuery(preferencesQuery()).catch(() => undefined),
    queryClient.fetchQuery(dataStateQuery()).catch(() => undefined),
    queryClient.prefetchQuery(shopQuery()),
    queryClient.prefetchQuery(sessionQuery()),
    queryClient.prefetchQuery(choicesQuery()),
    queryClient.prefetchQuery(cardDraftsQuery()),
  ]);
  createRoot(root).render(
    <StrictMode>
      <Providers
        queryClient={queryClient}
        i18n={createI18n(preferences?.language ?? systemLanguage())}
      >
        {data?.closed ? <RecoveryScreen reason={data.closed} /> : <App />}
      </Providers>
    </StrictMode>,
  );
}

const root = document.getElementById('root');
if (root) void start(root);
