import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Output } from '#contract/index.ts';
import { call } from '../../bridge.ts';
import { callErrorOf } from '../../components/ErrorMessage.tsx';
import { showDone } from '../../components/toast.tsx';
import { useMoney } from '../../money.ts';
import { shopQuery } from '../settings/queries.ts';
import { rulesQuery } from './queries.ts';
import { formOf, type RulesForm, rulesOf } from './rules-form.ts';
import { nothingTyped, typedParts } from './typed-parts.ts';

export type ReadRules = Output<'rules.get'>;

/** The rules in their fields, and saving them; whoever may not sees nothing that is not saved. */
export function useRulesForm(stored: ReadRules, allowed: boolean) {
  const { t } = useTranslation(['rules', 'common']);
  const client = useQueryClient();
  const money = useMoney();
  const currency = useQuery(shopQuery()).data?.currency ?? 'EUR';
  const kept = typedParts.use();
  const typed = allowed ? kept : nothingTyped;
  const [tried, setTried] = useState(false);
  const [error, setError] = useState<unknown>();
  const [saving, setSaving] = useState(false);
  const start = formOf(stored.rules, (amount) => money.typed(amount, currency));
  const form: RulesForm = { ...start, ...typed.parts };
  const changed = JSON.stringify(form) !== JSON.stringify(start);
  const read = rulesOf(form, currency);

  function change(part: Partial<RulesForm>): void {
    const { since, parts } = typedParts.get();
    typedParts.set({ since: since ?? stored.version, parts: { ...parts, ...part } });
  }

  function discard(): void {
    typedParts.set(nothingTyped);
    setTried(false);
    setError(undefined);
    showDone(t('common:discarded'), async () => typedParts.set(typed));
  }

  /** False where something is wrong or somebody else was faster. */
  async function save(): Promise<boolean> {
    setTried(true);
    setError(undefined);
    if (read.rules === null || saving) return false;
    setSaving(true);
    try {
      const { version } = await call('rules.update', {
        version: stored.version,
        rules: read.rules,
      });
      client.setQueryData(rulesQuery().queryKey, { ...stored, version, rules: read.rules });
      typedParts.set(nothingTyped);
      setTried(false);
      showDone(t('saved'), () => call('rules.update', { version, rules: stored.rules }));
      return true;
    } catch (failure) {
      setError(failure);
      if (callErrorOf(failure).code === 'CONFLICT') await client.refetchQueries(rulesQuery());
      return false;
    } finally {
      setSaving(false);
    }
  }

  return {
    form,
    change,
    currency,
    changed,
    saving,
    error,
    /** Somebody else has saved since the first change. */
    overtaken: changed && typed.since !== stored.version,
    /** Whether something at a path of the contract is wrong, once somebody wanted to save. */
    isWrong: (path: string) => tried && read.rules === null && read.problems.has(path),
    save,
    discard,
  };
}

export type RulesFields = ReturnType<typeof useRulesForm>;
