import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CustomerCard } from '#contract/customers.ts';
import type { PlaybookSummary } from '#contract/playbooks.ts';
import { OneOf } from '../../components/OneOf.tsx';
import { useComplaintWords } from '../complaints/use-complaint-words.ts';
import { useTitleOf } from './AtHand.tsx';
import { ledBy } from './input.ts';
import { LikelyCause } from './LikelyCause.tsx';
import { OptionsEditor } from './OptionsEditor.tsx';
import styles from './Prepare.module.css';
import type { SheetState } from './use-sheet.ts';

interface WhatWeBringProps {
  card: CustomerCard;
  playbooks: readonly PlaybookSummary[];
  sheet: SheetState;
}

/** What the talk is about and by which guide, its likely cause, what we can offer, own notes. */
export function WhatWeBring({ card, playbooks, sheet }: WhatWeBringProps) {
  const { t } = useTranslation('preparing');
  const titleOf = useTitleOf();
  const complaintName = useComplaintName(card, sheet);
  const { preparation } = sheet.input;
  const open = card.complaints.map(({ id }) => id);
  const { complaintId, playbook } = preparation;
  const others = complaintId === null || open.includes(complaintId) ? [] : [complaintId];
  return (
    <section aria-labelledby="prepare-bring" className={styles.bring}>
      <h2 id="prepare-bring" className={styles.heading}>
        {t('bring')}
      </h2>
      <div className={styles.pair}>
        <OneOf
          label={t('about.label')}
          values={[null, ...open, ...others]}
          value={complaintId}
          labelOf={complaintName}
          onChange={(id) => sheet.prepare({ complaintId: id })}
        />
        <OneOf
          label={t('guide')}
          values={playbooks.map(({ key }) => key)}
          value={playbook.key}
          labelOf={(key) => titleOf(playbooks.find((one) => one.key === key)?.title)}
          onChange={(key) => {
            const chosen = playbooks.find((one) => one.key === key);
            if (chosen) sheet.prepare(ledBy(preparation, chosen));
          }}
        />
      </div>
      <LikelyCause sheet={sheet} />
      <OptionsEditor sheet={sheet} />
      <Textarea
        label={t('note.label')}
        placeholder={t('note.placeholder')}
        autosize
        minRows={2}
        maxRows={5}
        maxLength={5000}
        spellCheck={false}
        value={preparation.note}
        onChange={(event) => sheet.prepare({ note: event.currentTarget.value })}
      />
    </section>
  );
}

function useComplaintName(card: CustomerCard, { complaint }: SheetState) {
  const { t } = useTranslation('preparing');
  const words = useComplaintWords();
  return (id: string | null): string => {
    const known = card.complaints.find((one) => one.id === id) ?? complaint;
    if (id === null || known?.id !== id) return t('about.nothing');
    return [words.number(known.number), known.product || words.kind(known)].join(' · ');
  };
}
