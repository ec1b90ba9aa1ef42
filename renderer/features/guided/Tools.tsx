import {
  IconArrowBackUp,
  IconCoffee,
  IconDots,
  IconHandStop,
  IconPlayerPause,
  IconPlayerPlay,
  IconUserShare,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CustomerCard } from '#contract/customers.ts';
import { stepOf } from '#contract/guided-talk.ts';
import { type Act, abuses, type Playbook } from '#contract/playbook.ts';
import { DigitMenu } from './DigitMenu.tsx';
import { guideLetters } from './letters.ts';
import { Tool } from './Tool.tsx';
import styles from './Tools.module.css';
import type { Guide } from './use-guide.ts';
import { useReading } from './use-speaking.ts';
import { sayIn } from './wording.ts';

interface ToolsProps {
  guide: Guide;
  card: CustomerCard | undefined;
}

/** What can become necessary at any moment, each by one key. */
export function Tools({ guide, card }: ToolsProps) {
  const { t } = useTranslation('guided');
  const reading = useReading(card);
  const { playbook, talk, trail } = guide;
  const held = talk.heldSince !== null;
  return (
    <div role="group" aria-label={t('tools.title')} className={styles.tools}>
      <Tool
        icon={held ? IconPlayerPlay : IconPlayerPause}
        label={t(held ? 'tools.resume' : 'tools.hold')}
        letter={guideLetters.hold}
        onClick={guide.toggleHold}
      />
      <Tool
        icon={IconCoffee}
        label={t('tools.pause')}
        letter={guideLetters.pause}
        onClick={() => guide.turnTo('pause', 'callBack')}
      />
      <Tool
        icon={IconUserShare}
        label={t('tools.handOver')}
        letter={guideLetters.handOver}
        onClick={() => guide.turnTo('handOver')}
      />
      <DigitMenu
        label={t('tools.limit')}
        items={[
          ...abuses.map((kind) => ({ key: kind, label: t(`abuse.${kind}`) })),
          ...(talk.limits.length > 0 ? [{ key: 'none' as const, label: t('abuse.none') }] : []),
        ]}
        onChoose={({ key }) => (key === 'none' ? guide.uncross() : guide.cross(key))}
        icon={IconHandStop}
        letter={guideLetters.limit}
      />
      <DigitMenu
        label={t('tools.other')}
        items={playbook.detours
          .filter(({ to }) => !hasTool(playbook, to))
          .map(({ to, label }) => ({ key: to, label: sayIn(label, reading) }))}
        onChoose={({ key }) => guide.take(key)}
        icon={IconDots}
        letter={guideLetters.other}
      />
      <Tool
        icon={IconArrowBackUp}
        label={t('tools.back')}
        letter={guideLetters.back}
        disabled={trail.length < 2}
        onClick={guide.stepBack}
      />
    </div>
  );
}

const ownTools: ReadonlySet<Act> = new Set(['hold', 'pause', 'request', 'warn', 'end', 'threat']);

/** What has a line and a letter of its own needs no second place. */
function hasTool(playbook: Playbook, key: string): boolean {
  const act = stepOf(playbook, key)?.act;
  return key === 'handOver' || (act !== undefined && ownTools.has(act));
}
