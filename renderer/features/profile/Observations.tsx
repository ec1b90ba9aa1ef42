import { ActionIcon } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomerCard } from '#contract/customers.ts';
import type { Observation } from '#contract/observations.ts';
import { BegunDraft } from '../../components/BegunDraft.tsx';
import { Day } from '../../components/Day.tsx';
import { ObservationForm } from './ObservationForm.tsx';
import styles from './Section.module.css';
import { Section } from './Section.tsx';
import { useObservationActions } from './use-observation-actions.ts';

/** What was seen on a day; the technique that helps stands with it. */
export function Observations({ card }: { card: CustomerCard }) {
  const { t } = useTranslation('profile');
  const { observations, id } = card;
  const inUse = card.binnedAt === null;
  const [adding, setAdding] = useState(false);
  return (
    <Section
      title={t('observations.label')}
      addLabel={t('observations.add')}
      form={inUse && <ObservationForm customerId={id} onClose={() => setAdding(false)} />}
      place={{ subjectId: id, form: 'observation' }}
      adding={adding}
      onAdding={setAdding}
    >
      {observations.length === 0 && <p className={styles.none}>{t('observations.none')}</p>}
      <ul className={styles.list}>
        {observations.map((observation) => (
          <Item key={observation.id} customerId={id} observation={observation} inUse={inUse} />
        ))}
      </ul>
    </Section>
  );
}

interface ItemProps {
  customerId: string;
  observation: Observation;
  /** The card is not in the bin. */
  inUse: boolean;
}

function Item({ customerId, observation, inUse }: ItemProps) {
  const { t } = useTranslation('profile');
  const { remove } = useObservationActions(customerId);
  const [editing, setEditing] = useState(false);
  const { note, pattern, seenOn } = observation;
  if (editing && inUse) {
    return (
      <li>
        <ObservationForm
          customerId={customerId}
          observation={observation}
          onClose={() => setEditing(false)}
        />
      </li>
    );
  }
  return (
    <li className={styles.item}>
      <div>
        <p className={styles.text}>{note}</p>
        <p className={styles.below}>
          <Day day={seenOn} />
          {pattern !== null && ` · ${t(`technique.${pattern}`)}`}
        </p>
        {inUse && (
          <BegunDraft
            place={{ subjectId: observation.id, form: 'observation' }}
            of={note}
            onOpen={() => setEditing(true)}
          />
        )}
      </div>
      {inUse && (
        <div className={styles.tools}>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('observations.edit', { note })}
            onClick={() => setEditing(true)}
          >
            <IconPencil size={16} stroke={1.75} aria-hidden />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('observations.remove', { note })}
            onClick={() => void remove(observation)}
          >
            <IconTrash size={16} stroke={1.75} aria-hidden />
          </ActionIcon>
        </div>
      )}
    </li>
  );
}
