import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Complaint } from '#contract/complaints.ts';
import { CardSection } from '../../../components/CardSection.tsx';
import styles from './Facts.module.css';
import { useFactTexts, useTeam } from './fact-texts.ts';
import { type FactGroup, type FactName, factGroups, factsOf, groupNames } from './facts.ts';

interface FactsViewProps {
  complaint: Complaint;
  /** Opens the form at a field. */
  onEdit: (first: FactName) => void;
}

/** What is known, in groups; what is not, behind one button for each of them. */
export function FactsView({ complaint, onEdit }: FactsViewProps) {
  return (
    <>
      {groupNames.map((group) => (
        <Group key={group} group={group} complaint={complaint} onEdit={onEdit} />
      ))}
    </>
  );
}

function Group({ group, complaint, onEdit }: FactsViewProps & { group: FactGroup }) {
  const { t } = useTranslation('complaint');
  const { called } = useTeam();
  const { labelOf, textOf } = useFactTexts(complaint.currency);
  const facts = factsOf(complaint);
  // The words of the customer stand above all of it.
  const names = factGroups[group].filter((name) => name !== 'account');
  const texts = names.map((name) => ({ name, text: textOf(name, facts) }));
  const known = texts.filter(({ text }) => text !== '');
  const unknown = texts.filter(({ text }) => text === '');
  const title = t(`facts.group.${group}`);
  const [first] = unknown;
  return (
    <CardSection
      title={title}
      action={
        first &&
        !complaint.voided && (
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconPlus size={16} stroke={1.75} aria-hidden />}
            title={t('facts.missing', {
              fields: unknown.map(({ name }) => labelOf(name)).join(', '),
            })}
            onClick={() => onEdit(first.name)}
          >
            {t('facts.add')}
            <span className="visually-hidden">{`: ${title}`}</span>
          </Button>
        )
      }
    >
      <dl className={styles.facts}>
        {known.map(({ name, text }) => (
          <div key={name} className={styles.fact}>
            <dt>{labelOf(name)}</dt>
            <dd>{text}</dd>
          </div>
        ))}
        {group === 'ours' && (
          <div className={styles.fact}>
            <dt>{t('facts.takenBy')}</dt>
            <dd>{called(complaint.takenBy)}</dd>
          </div>
        )}
      </dl>
    </CardSection>
  );
}
