import { Button } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StaffChoice } from '#contract/staff.ts';
import { ErrorMessage } from '../../components/ErrorMessage.tsx';
import { leaveChooser } from './chooser-state.ts';
import { enter, lockCounter } from './counter.ts';
import { PeopleList } from './PeopleList.tsx';
import { PinForm } from './PinForm.tsx';
import { choicesQuery, sessionQuery } from './queries.ts';
import { RecoverForm } from './RecoverForm.tsx';
import styles from './Staff.module.css';
import { useDigits } from './use-digits.ts';

interface ChooserProps {
  heading: 'h1' | 'h2';
}

/** Who is at the counter: a digit picks a person, then the PIN is asked for where there is one. */
export function Chooser({ heading: Heading }: ChooserProps) {
  const { t } = useTranslation('staff');
  const client = useQueryClient();
  const { data: choices, error, refetch } = useQuery(choicesQuery());
  const { data: session } = useQuery(sessionQuery());
  const [picked, setPicked] = useState<StaffChoice | null>(null);
  const [recovering, setRecovering] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);

  async function pick(choice: StaffChoice): Promise<void> {
    setFailure(null);
    if (choice.id === session?.id) return leaveChooser();
    if (choice.hasPin) return setPicked(choice);
    try {
      await enter(client, choice.id, null);
    } catch (problem) {
      setFailure(problem);
    }
  }

  useDigits(choices, (choice) => void pick(choice), picked === null);

  if (picked && recovering) {
    return <RecoverForm heading={Heading} person={picked} onBack={() => setRecovering(false)} />;
  }
  if (picked) {
    return (
      <PinForm
        heading={Heading}
        person={picked}
        onBack={() => setPicked(null)}
        onRecover={() => setRecovering(true)}
      />
    );
  }
  return (
    <div className={styles.chooser}>
      <div className={styles.top}>
        <Heading className={styles.title}>{t('who')}</Heading>
        {session && (
          <Button
            variant="subtle"
            leftSection={<IconLock size={18} stroke={1.75} aria-hidden />}
            onClick={() => void lockCounter(client).catch(setFailure)}
          >
            {t('lock')}
          </Button>
        )}
      </div>
      {error && <ErrorMessage error={error} onRetry={() => void refetch()} />}
      {failure !== null && <ErrorMessage error={failure} title={t('enterFailed')} />}
      {choices && (
        <PeopleList
          choices={choices}
          current={session?.id}
          onPick={(choice) => void pick(choice)}
        />
      )}
    </div>
  );
}
