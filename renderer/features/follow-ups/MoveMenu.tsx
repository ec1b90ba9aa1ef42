import { Button, Popover } from '@mantine/core';
import { IconCalendarShare } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DayField } from '../../components/DayField.tsx';
import { usePopover } from '../../components/use-popover.ts';
import { addDays, today } from '../../days.ts';
import styles from './FollowUpRow.module.css';

interface MoveMenuProps {
  dueOn: string;
  /** Tells apart the buttons of a list for those who do not see the row. */
  of: string;
  onMove: (day: string) => void;
}

/** Another day: tomorrow, in a week, or one that is typed or picked. */
export function MoveMenu({ dueOn, of, onMove }: MoveMenuProps) {
  const { t } = useTranslation('follow-ups');
  const popover = usePopover();
  const [day, setDay] = useState(dueOn);

  function move(to: string) {
    popover.close();
    onMove(to);
  }

  return (
    <Popover
      {...popover.props}
      position="bottom-end"
      radius="md"
      hideDetached={false}
      trapFocus
      transitionProps={{ duration: 0 }}
    >
      <Popover.Target>
        <Button
          variant="subtle"
          color="gray"
          size="compact-md"
          aria-label={t('row.moveOf', { of })}
          leftSection={<IconCalendarShare size={18} stroke={1.75} aria-hidden />}
          onClick={() => {
            setDay(dueOn);
            popover.toggle();
          }}
        >
          {t('row.move')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown
        {...popover.dropdown}
        className={styles.menu ?? ''}
        aria-label={t('row.moveOf', { of })}
      >
        <div className={styles.quick}>
          <Button variant="default" onClick={() => move(addDays(today(), 1))}>
            {t('quick.tomorrow')}
          </Button>
          <Button variant="default" onClick={() => move(addDays(today(), 7))}>
            {t('quick.inAWeek')}
          </Button>
        </div>
        <form
          className={styles.quick}
          onSubmit={(event) => {
            event.preventDefault();
            move(day);
          }}
        >
          <DayField label={t('day')} value={day} onChange={setDay} />
          <Button type="submit" variant="light">
            {t('row.moveThere')}
          </Button>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
