import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ComplaintOption } from '#contract/complaint-input.ts';
import { type Remedy, remedies } from '#contract/complaint-words.ts';
import type { Complaint } from '#contract/complaints.ts';
import { takeLostFocus } from '../../../components/focus-on-mount.ts';
import { MoneyField } from '../../../components/MoneyField.tsx';
import { OneOf } from '../../../components/OneOf.tsx';
import { useMoney } from '../../../money.ts';
import styles from './Steps.module.css';
import { SuggestedRemedies } from './SuggestedRemedies.tsx';
import { suggestedRemedies } from './suggested-remedies.ts';
import { useOptionsForm } from './use-options-form.ts';
import { WorkForm } from './WorkForm.tsx';

interface OptionsFormProps {
  complaint: Complaint;
  onClose: () => void;
}

/** Two or three things that the shop can do, each with its words and what it costs. */
export function OptionsForm({ complaint, onClose }: OptionsFormProps) {
  const { t } = useTranslation(['complaint', 'complaint-words', 'common']);
  const form = useOptionsForm(complaint, onClose);
  const offered = new Set<Remedy>(form.options.map(({ remedy }) => remedy));
  const suggested = suggestedRemedies[complaint.kind ?? 'other'].filter((one) => !offered.has(one));
  return (
    <WorkForm
      label={t('options.title')}
      verb={t('options.save')}
      failed={t('options.failed')}
      onDo={form.save}
      onLeave={onClose}
      actions={
        <Button variant="subtle" color="gray" onClick={form.cancel}>
          {t('common:cancel')}
        </Button>
      }
    >
      {form.theirs && <Theirs options={form.theirs} currency={complaint.currency} />}
      {!form.full && (
        <div className={styles.suggested}>
          <span className={styles.hint}>{t('options.suggested')}</span>
          <SuggestedRemedies remedies={suggested} variant="default" onAdd={form.add} />
        </div>
      )}
      {form.options.map((option, index) => (
        // Options have no name of their own: the place in the row is what tells them apart.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={index} className={styles.edited}>
          <OneOf
            label={t('options.what')}
            values={remedies}
            value={option.remedy}
            labelOf={(one) => t(`complaint-words:remedy.${one}`)}
            onChange={(remedy) => form.change(index, { remedy })}
          />
          <TextInput
            label={t('options.words')}
            maxLength={300}
            autoComplete="off"
            spellCheck={false}
            value={option.note}
            ref={takeLostFocus}
            onChange={(event) => form.change(index, { note: event.currentTarget.value })}
          />
          <MoneyField
            label={t('step.decide.cost')}
            currency={complaint.currency}
            value={option.cost === 0 ? null : option.cost}
            onChange={(cost) => form.change(index, { cost: cost ?? 0 })}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            size={36}
            aria-label={t('options.remove', { number: index + 1 })}
            onClick={() => form.remove(index)}
          >
            <IconX size={18} stroke={1.75} aria-hidden />
          </ActionIcon>
        </div>
      ))}
    </WorkForm>
  );
}

interface TheirsProps {
  options: readonly ComplaintOption[];
  currency: string;
}

/** Somebody else has put offers together meanwhile; saving replaces them. */
function Theirs({ options, currency }: TheirsProps) {
  const { t } = useTranslation(['complaint', 'complaint-words']);
  const money = useMoney();
  return (
    <div role="alert" className={styles.overtaken}>
      <p>{t('options.theirs')}</p>
      <ul className={styles.events}>
        {options.map(({ remedy, note, cost }, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- they have no name of their own
          <li key={index}>
            {[t(`complaint-words:remedy.${remedy}`), note, money.money(cost, currency)]
              .filter(Boolean)
              .join(' · ')}
          </li>
        ))}
      </ul>
    </div>
  );
}
