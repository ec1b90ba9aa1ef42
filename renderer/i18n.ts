import { createInstance, type i18n, type Resource } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { type Language, languages } from '#contract/preferences.ts';
import type { Messages } from './locales/messages.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: Messages;
    strictKeyChecks: true;
  }
}

const files = import.meta.glob<Resource[string][string]>('./locales/*/*.json', {
  eager: true,
  import: 'default',
});

function readCatalogues(): Resource {
  const resources: Resource = {};
  for (const [path, messages] of Object.entries(files)) {
    const [language, feature] = path.replace(/^.*locales\/|\.json$/gu, '').split('/');
    if (language && feature) (resources[language] ??= {})[feature] = messages;
  }
  return resources;
}

/** Every language is in memory, so that switching is instant. */
export function createI18n(language: Language): i18n {
  const instance = createInstance();
  void instance.use(initReactI18next).init({
    resources: readCatalogues(),
    lng: language,
    fallbackLng: false,
    supportedLngs: languages,
    defaultNS: 'common',
    initAsync: false,
    // React escapes; doing it twice would show &amp; in names.
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  return instance;
}
