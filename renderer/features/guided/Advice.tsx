import { Button } from '@mantine/core';
import { IconHandStop, IconPlayerPause, IconWind } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CustomerCard } from '#contract/customers.ts';
import { KeyCap } from '../../components/ShortcutTooltip.tsx';
import { useFormat } from '../../format.ts';
import { useElapsed } from '../calls/use-elapsed.ts';
import styles from './Advice.module.css';
import { guideLetters } from './letters.ts';
import type { Guide } from './use-guide.ts';
import { keyOf } from './use-guide-keys.ts';
import { useReading } from './use-speaking.ts';
import { sayIn } from './wording.ts';

/** After so many seconds of waiting one comes back, or offers to call back. */
const longestHold = 60;

interface AdviceProps {
  guide: Guide;
  card: CustomerCard | undefined;
  onTake: (to: string) => void;
}

/**
 * One calm line that always has its place: why this step is there, or what matters more: who waits,
 * what helps now, what was warned of.
 */
export function Advice({ guide, card, onTake }: AdviceProps) {
  const { t } = useTranslation('guided');
  const reading = useReading(card);
  const { talk, advised } = guide;
  const [first] = advised;
  const warned = talk.limits.filter(({ measure }) => measure === 'warn').length;
  const asked = talk.limits.filter(({ measure }) => measure === 'request').length;
  const quiet = talk.heldSince === null && asked + warned === 0 && !first;
  return (
    <div className={styles.line} data-quiet={quiet || undefined}>
      {talk.heldSince !== null && <Clock since={talk.heldSince} />}
      <div role="status" className={styles.told}>
        {talk.heldSince !== null && <Waits since={talk.heldSince} />}
        {asked + warned > 0 && (
          <span className={styles.limits}>
            <IconHandStop size={16} stroke={1.75} aria-hidden />
            {[
              asked > 0 ? t('limits.asked', { count: asked }) : '',
              warned > 0 ? t('limits.warned', { count: warned }) : '',
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        )}
        {first && talk.heldSince === null && (
          <Button
            variant="subtle"
            size="compact-md"
            className={styles.advised ?? ''}
            leftSection={<IconWind size={18} stroke={1.75} aria-hidden />}
            rightSection={<KeyCap label={guideLetters.advised} />}
            {...keyOf(guideLetters.advised)}
            onClick={() => onTake(first.to)}
          >
            {`${sayIn(first.label, reading)} → ${titleOf(guide, first.to, reading)}`}
          </Button>
        )}
      </div>
      {quiet && guide.step && (
        <p className={styles.purpose}>{sayIn(guide.step.purpose, reading)}</p>
      )}
    </div>
  );
}

function titleOf({ playbook }: Guide, key: string, reading: Parameters<typeof sayIn>[1]): string {
  const step = playbook.steps.find((one) => one.key === key);
  return step ? sayIn(step.title, reading) : '';
}

/** Outside of what is announced: nobody wants to hear every second. */
function Clock({ since }: { since: string }) {
  const format = useFormat();
  const seconds = useElapsed(since);
  return (
    <span className={styles.clock} data-long={seconds >= longestHold || undefined}>
      <IconPlayerPause size={18} stroke={1.75} aria-hidden />
      <time role="timer">{format.duration(seconds)}</time>
    </span>
  );
}

function Waits({ since }: { since: string }) {
  const { t } = useTranslation('guided');
  const long = useElapsed(since) >= longestHold;
  return (
    <span className={styles.waits} data-long={long || undefined}>
      {t('hold.waits')}
      {long && <span>{t('hold.long')}</span>}
    </span>
  );
}
