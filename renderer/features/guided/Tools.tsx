import type { Icon } from '@tabler/icons-react';
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
import { abuses } from '#contract/playbook.ts';
import { KeyCap } from '../../components/ShortcutTooltip.tsx';
import { DigitMenu } from './DigitMenu.tsx';
import { guideLetters } from './letters.ts';
import styles from './Tools.module.css';
import type { Guide } from './use-guide.ts';
import { keyOf } from './use-guide-keys.ts';
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
        items={abuses.map((kind) => ({ key: kind, label: t(`abuse.${kind}`) }))}
        onChoose={({ key }) => guide.cross(key)}
        target={(toggle) => (
          <Tool
            icon={IconHandStop}
            label={t('tools.limit')}
            letter={guideLetters.limit}
            onClick={toggle}
          />
        )}
      />
      <DigitMenu
        label={t('tools.other')}
        items={playbook.detours.map(({ to, label }) => ({ key: to, label: sayIn(label, reading) }))}
        onChoose={({ key }) => guide.take(key)}
        target={(toggle) => (
          <Tool
            icon={IconDots}
            label={t('tools.other')}
            letter={guideLetters.other}
            onClick={toggle}
          />
        )}
      />
      {trail.length > 1 && (
        <Tool
          icon={IconArrowBackUp}
          label={t('tools.back')}
          letter={guideLetters.back}
          onClick={guide.stepBack}
        />
      )}
    </div>
  );
}

interface ToolProps {
  icon: Icon;
  label: string;
  letter: string;
  onClick: () => void;
}

function Tool({ icon: Sign, label, letter, onClick }: ToolProps) {
  return (
    <button type="button" className={styles.tool} {...keyOf(letter)} onClick={onClick}>
      <Sign size={18} stroke={1.75} aria-hidden className={styles.sign} />
      <span className={styles.label}>{label}</span>
      <span aria-hidden>
        <KeyCap label={letter} />
      </span>
    </button>
  );
}
