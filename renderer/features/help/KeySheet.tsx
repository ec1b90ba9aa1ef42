import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { stepNames } from '#contract/complaint-workflow.ts';
import { KeyCap, Keys } from '../../components/ShortcutTooltip.tsx';
import type { ShortcutName } from '../../shortcuts.ts';
import { afterLetters } from '../after-talk/letters.ts';
import { factsLetter, promiseLetter, stepLetters } from '../complaints/detail/step-order.ts';
import { guideLetters } from '../guided/letters.ts';
import styles from './Help.module.css';

const groups = {
  everywhere: [
    'newCall',
    'guide',
    'prepare',
    'nextCall',
    'palette',
    'search',
    'newCustomer',
    'newComplaint',
    'undo',
    'people',
    'help',
    'keys',
  ],
  screens: ['screen1', 'screen2', 'screen3', 'screen4', 'screen5'],
  typing: ['save', 'back'],
  lists: ['edit', 'remove', 'read'],
} as const satisfies Record<string, readonly ShortcutName[]>;

/** From very upset to pleased. */
const moods = ['1', '2', '3', '4', '5'];

/** Every key that the program knows. */
export function KeySheet() {
  const { t } = useTranslation(['help', 'complaint', 'promises', 'guided']);
  return (
    <>
      <KeyGroup title={t('keys.everywhere')}>
        {groups.everywhere.map((name) => (
          <Line key={name} what={t(`keys.${name}`)} shortcut={name} />
        ))}
      </KeyGroup>
      <KeyGroup title={t('keys.screens')}>
        {groups.screens.map((name) => (
          <Line key={name} what={t(`keys.${name}`)} shortcut={name} />
        ))}
      </KeyGroup>
      <KeyGroup title={t('keys.typing')}>
        {groups.typing.map((name) => (
          <Line key={name} what={t(`keys.${name}`)} shortcut={name} />
        ))}
        <div className={styles.line}>
          <dt>{t('keys.mood')}</dt>
          <dd>
            {moods.map((mood) => (
              <KeyCap key={mood} label={mood} />
            ))}
          </dd>
        </div>
      </KeyGroup>
      <KeyGroup title={t('keys.lists')}>
        <div className={styles.line}>
          <dt>{t('keys.arrows')}</dt>
          <dd>
            <KeyCap label="↑" />
            <KeyCap label="↓" />
          </dd>
        </div>
        <div className={styles.line}>
          <dt>{t('keys.open')}</dt>
          <dd>
            <KeyCap label="Enter" />
          </dd>
        </div>
        {groups.lists.map((name) => (
          <Line key={name} what={t(`keys.${name}`)} shortcut={name} />
        ))}
      </KeyGroup>
      <KeyGroup title={t('keys.complaint')}>
        {stepNames.map((name) => (
          <Letter key={name} what={t(`complaint:step.${name}.button`)} letter={stepLetters[name]} />
        ))}
        <Letter what={t('promises:add')} letter={promiseLetter} />
        <Letter what={t('complaint:facts.edit')} letter={factsLetter} />
      </KeyGroup>
      <KeyGroup title={t('keys.guided')}>
        <Caps what={t('keys.guidedNext')} keys={['Enter', '→']} />
        <Caps what={t('keys.guidedTyping')} keys={['PgDn']} />
        <Caps what={t('keys.guidedWay')} keys={['1', '…', '5']} />
        <Caps what={t('keys.guidedSay')} keys={guideLetters.phrases} />
        <Letter what={t('keys.guidedMore')} letter={guideLetters.more} />
        <Caps what={t('keys.guidedMood')} keys={['↓', '↑']} />
        <Letter what={t('keys.guidedCalm')} letter={guideLetters.advised} />
        <Letter what={t('keys.guidedFields')} letter={guideLetters.fields} />
        <Letter what={t('keys.guidedNotes')} letter={guideLetters.notes} />
        <Letter what={t('keys.guidedAdvice')} letter={guideLetters.advice} />
        <Letter what={t('guided:tools.hold')} letter={guideLetters.hold} />
        <Letter what={t('guided:tools.pause')} letter={guideLetters.pause} />
        <Letter what={t('guided:tools.handOver')} letter={guideLetters.handOver} />
        <Letter what={t('guided:tools.limit')} letter={guideLetters.limit} />
        <Letter what={t('guided:tools.other')} letter={guideLetters.other} />
        <Letter what={t('guided:tools.back')} letter={guideLetters.back} />
      </KeyGroup>
      <KeyGroup title={t('keys.after')}>
        <Letter what={t('keys.afterBegin')} letter={afterLetters.begin} />
        <Letter what={t('keys.afterSkip')} letter={afterLetters.skip} />
        <Letter what={t('keys.afterFollowUp')} letter={afterLetters.followUp} />
      </KeyGroup>
    </>
  );
}

function KeyGroup({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={styles.group}>
      <h4 className={styles.groupTitle}>{title}</h4>
      <dl>{children}</dl>
    </div>
  );
}

function Caps({ what, keys }: { what: string; keys: readonly string[] }) {
  return (
    <div className={styles.line}>
      <dt>{what}</dt>
      <dd>
        {keys.map((key) => (
          <KeyCap key={key} label={key} />
        ))}
      </dd>
    </div>
  );
}

/** A single one, while no field has the keyboard. */
function Letter({ what, letter }: { what: string; letter: string }) {
  return (
    <div className={styles.line}>
      <dt>{what}</dt>
      <dd>
        <KeyCap label={letter} />
      </dd>
    </div>
  );
}

function Line({ what, shortcut }: { what: string; shortcut: ShortcutName }) {
  return (
    <div className={styles.line}>
      <dt>{what}</dt>
      <dd>
        <Keys shortcut={shortcut} />
      </dd>
    </div>
  );
}
