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

/** One calm line that always has its place: who waits, what helps now, what was warned of. */
export function Advice({ guide, card, onTake }: AdviceProps) {
  const { t } = useTranslation('guided');
  const reading = useReading(card);
  const { talk, advised } = guide;
  const [first] = advised;
  const warned = talk.limits.filter(({ measure }) => measure === 'warn').length;
  const asked = talk.limits.filter(({ measure }) => measure === 'request').length;
  return (
    <div className={styles.line} role="status">
      {talk.heldSince !== null && <Held since={talk.heldSince} />}
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
  );
}

function titleOf({ playbook }: Guide, key: string, reading: Parameters<typeof sayIn>[1]): string {
  const step = playbook.steps.find((one) => one.key === key);
  return step ? sayIn(step.title, reading) : '';
}

function Held({ since }: { since: string }) {
  const { t } = useTranslation('guided');
  const format = useFormat();
  const seconds = useElapsed(since);
  const long = seconds >= longestHold;
  return (
    <span className={styles.held} data-long={long || undefined}>
      <IconPlayerPause size={18} stroke={1.75} aria-hidden />
      {t('hold.waits')}
      <time role="timer" className={styles.clock}>
        {format.duration(seconds)}
      </time>
      {long && t('hold.long')}
    </span>
  );
}
