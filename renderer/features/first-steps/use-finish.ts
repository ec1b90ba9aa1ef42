import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { navigate } from 'wouter/use-hash-location';
import { languages } from '#contract/preferences.ts';
import { call } from '../../bridge.ts';
import { demoRun } from '../demo/demo-run.ts';
import { nameOneself } from '../staff/name-oneself.ts';
import { type FirstAnswers, forgetAnswers } from './answers.ts';

export type Beginning = 'import' | 'demo' | 'empty';

/** Stores the answers, which ends the first steps, and goes where one wants to begin. */
export function useFinish(version: number, { ownName, ...details }: FirstAnswers) {
  const { i18n } = useTranslation();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);

  async function finish(how: Beginning): Promise<void> {
    setBusy(true);
    setFailure(null);
    try {
      if (ownName.trim() !== '') await nameOneself(ownName);
      await call('shop.update', { version, details });
      forgetAnswers();
      navigate(how === 'import' ? '/import' : '/today');
      if (how === 'demo') {
        void demoRun.add(languages.find((known) => known === i18n.language) ?? 'en');
      }
    } catch (error) {
      setFailure(error);
      setBusy(false);
    }
  }

  return { finish, busy, failure };
}
