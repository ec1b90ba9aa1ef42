import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Output } from '#contract/index.ts';
import type { PlaybookSummary } from '#contract/playbooks.ts';
import { call } from '../../bridge.ts';
import { showDone, showError } from '../../components/toast.tsx';
import { useWork } from '../../components/use-work.ts';
import { playbookText } from '../../playbook-words.ts';

export type FaultyFile = Extract<Output<'playbooks.import'>, { outcome: 'faulty' }>;

/** Brings a playbook in from a file, and writes one to a file. */
export function usePlaybookFiles() {
  const { t, i18n } = useTranslation('playbooks');
  const { busy, error, run } = useWork();
  const [faulty, setFaulty] = useState<FaultyFile | null>(null);

  const add = () =>
    run(async () => {
      setFaulty(null);
      const chosen = await call('files.choosePlaybook', {});
      if (!chosen) return;
      const answer = await call('playbooks.import', { file: chosen.file });
      if (answer.outcome === 'faulty') {
        setFaulty(answer);
        return;
      }
      const { title, version } = answer.playbook;
      showDone(t(answer.outcome, { title: playbookText(title, i18n.language), version }));
    });

  async function save({ key, version }: PlaybookSummary): Promise<void> {
    try {
      const chosen = await call('files.choosePlaybookTarget', { name: `${key}-${version}` });
      if (!chosen) return;
      await call('playbooks.export', { key, version, destination: chosen.file });
      showDone(t('saved', { name: chosen.name }));
    } catch (problem) {
      showError(problem, t('notSaved'));
    }
  }

  return { busy, error, faulty, add, save };
}
