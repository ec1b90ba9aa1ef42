import { Button, TextInput } from '@mantine/core';
import { IconCalendarPlus, IconRoute } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DayField } from '../../components/DayField.tsx';
import { DraftSign } from '../../components/DraftSign.tsx';
import { ShortcutTooltip } from '../../components/ShortcutTooltip.tsx';
import { useKeeping } from '../../components/typed-drafts.ts';
import { readTime } from '../../shop-clock.ts';
import { ariaKeys } from '../../shortcuts.ts';
import { leaveCall } from '../calls/way-back.ts';
import styles from './Prepare.module.css';
import type { SheetState } from './use-sheet.ts';

interface FootProps {
  sheet: SheetState;
  /** It stands on a day already. */
  planned: boolean;
  onPlan: () => void;
}

/** To the call now, or on another day. */
export function Foot({ sheet, planned, onPlan }: FootProps) {
  const { t } = useTranslation(['preparing', 'common']);
  const { dueOn, preparation } = sheet.input;
  const verb = t(planned ? 'preparing:plan.again' : 'preparing:plan.verb');
  return (
    <footer className={styles.foot}>
      <ShortcutTooltip label={t('preparing:begin')} shortcut="guide">
        <Button
          loading={sheet.busy}
          aria-keyshortcuts={ariaKeys('guide')}
          leftSection={<IconRoute size={18} stroke={1.75} aria-hidden />}
          onClick={sheet.begin}
        >
          {t('preparing:begin')}
        </Button>
      </ShortcutTooltip>
      <div className={styles.plan} role="group" aria-label={t('preparing:plan.label')}>
        <DayField
          label={t('preparing:plan.day')}
          value={dueOn}
          onChange={(day) => sheet.change({ dueOn: day })}
        />
        <HourField value={preparation.time} onChange={(time) => sheet.prepare({ time })} />
        <ShortcutTooltip label={verb} shortcut="save">
          <Button
            variant="default"
            disabled={sheet.busy}
            aria-keyshortcuts={ariaKeys('save')}
            leftSection={<IconCalendarPlus size={18} stroke={1.75} aria-hidden />}
            onClick={onPlan}
          >
            {verb}
          </Button>
        </ShortcutTooltip>
      </div>
      <div className={styles.end}>
        <DraftSign
          status={useKeeping(sheet.place)}
          kept={t('preparing:kept')}
          notKept={t('preparing:notKept')}
        />
        {sheet.typed && (
          <Button variant="subtle" color="gray" onClick={sheet.discard}>
            {t('preparing:discard')}
          </Button>
        )}
        <ShortcutTooltip label={t('preparing:back')} shortcut="back">
          <Button
            variant="subtle"
            color="gray"
            aria-keyshortcuts={ariaKeys('back')}
            onClick={leaveCall}
          >
            {t('preparing:back')}
          </Button>
        </ShortcutTooltip>
      </div>
    </footer>
  );
}

interface HourFieldProps {
  value: string | null;
  onChange: (hour: string | null) => void;
}

function HourField({ value, onChange }: HourFieldProps) {
  const { t } = useTranslation('preparing');
  const [typed, setTyped] = useState<string | null>(null);
  const wrong = typed !== null && typed.trim() !== '' && readTime(typed) === undefined;

  function type(text: string): void {
    setTyped(text);
    const hour = readTime(text);
    if (hour !== undefined || text.trim() === '') onChange(hour ?? null);
  }

  return (
    <TextInput
      aria-label={t('plan.hour')}
      placeholder={t('plan.hour')}
      autoComplete="off"
      inputMode="numeric"
      className={styles.hour ?? ''}
      value={typed ?? value ?? ''}
      error={wrong && t('plan.wrong')}
      classNames={{ error: styles.hourError ?? '' }}
      onChange={(event) => type(event.currentTarget.value)}
      onBlur={() => !wrong && setTyped(null)}
    />
  );
}
