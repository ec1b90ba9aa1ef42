import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Mood } from '#contract/contact-words.ts';
import { MoodScale } from '../../components/MoodScale.tsx';
import { OneOf } from '../../components/OneOf.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { CallTimer } from '../calls/CallTimer.tsx';
import type { RunningCall } from '../calls/use-running-call.ts';
import { playbooksQuery } from '../playbooks/queries.ts';
import styles from './Head.module.css';
import type { Guide } from './use-guide.ts';
import { useReading } from './use-speaking.ts';
import { sayIn } from './wording.ts';

/** Which guide, how the customer seems, and how long it has taken, without a sound. */
export function Head({ call, guide }: { call: RunningCall; guide: Guide }) {
  const { t } = useTranslation(['guided', 'calls']);
  const reading = useReading(undefined);
  const { data: playbooks = [] } = useQuery(playbooksQuery());
  const { playbook, talk, part } = guide;
  const { channel } = call.content;
  const mood = talk.moods.at(-1)?.mood ?? null;

  function change(key: string): void {
    const chosen = playbooks.find((one) => one.key === key);
    if (!chosen) return;
    const { version } = chosen;
    call.change({ guided: { ...part, playbook: { key, version } } });
  }

  return (
    <div className={styles.head}>
      <PageHeader
        title={t(`calls:title.${channel}`)}
        actions={
          <div className={styles.state}>
            <OneOf
              aria-label={t('guided:playbook')}
              className={styles.playbook ?? ''}
              values={playbooks.map(({ key }) => key)}
              value={playbook.key}
              labelOf={(key) => {
                const found = playbooks.find((one) => one.key === key);
                return found ? sayIn(found.title, reading) : key;
              }}
              onChange={change}
            />
            <MoodScale
              label={t(talk.moods.length === 0 ? 'guided:mood.start' : 'guided:mood.now')}
              value={mood as Mood | null}
              onChange={(felt) => felt !== null && guide.feel(felt)}
            />
            <CallTimer talk={call.talk} startedAt={call.draft.startedAt} />
          </div>
        }
      />
    </div>
  );
}
