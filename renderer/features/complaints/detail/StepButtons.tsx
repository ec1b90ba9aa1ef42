import { Button, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { StepName } from '#contract/complaint-workflow.ts';
import type { Complaint } from '#contract/complaints.ts';
import { KeyCap } from '../../../components/ShortcutTooltip.tsx';
import { usePopover } from '../../../components/use-popover.ts';
import styles from './Header.module.css';
import { LetterTooltip } from './LetterTooltip.tsx';
import { stepLetters, stepOrderOf } from './step-order.ts';

interface StepButtonsProps {
  complaint: Complaint;
  open: StepName | null;
  onStep: (name: StepName) => void;
}

/** What can be done next, the likely thing first. */
export function StepButtons({ complaint, open, onStep }: StepButtonsProps) {
  const { t } = useTranslation('complaint');
  const popover = usePopover();
  const { likely, others, more } = stepOrderOf(complaint);
  const shown = likely === null ? others : [likely, ...others];
  if (shown.length + more.length === 0) return null;
  return (
    <div role="group" aria-label={t('step.label')} className={styles.steps}>
      {shown.map((name) => (
        <LetterTooltip key={name} label={t(`step.${name}.title`)} letter={stepLetters[name]}>
          <Button
            variant={name === likely ? 'filled' : 'default'}
            aria-keyshortcuts={stepLetters[name]}
            aria-expanded={name === 'assess' ? undefined : name === open}
            onClick={() => onStep(name)}
          >
            {t(`step.${name}.button`)}
          </Button>
        </LetterTooltip>
      ))}
      {more.length > 0 && (
        <Menu {...popover.props} position="bottom-end" transitionProps={{ duration: 0 }}>
          <Menu.Target>
            <Button
              variant="subtle"
              color="gray"
              leftSection={<IconDots size={18} stroke={1.75} aria-hidden />}
              onClick={popover.toggle}
            >
              {t('step.more')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown {...popover.dropdown}>
            {more.map((name) => (
              <Menu.Item
                key={name}
                aria-keyshortcuts={stepLetters[name]}
                rightSection={
                  <span aria-hidden>
                    <KeyCap label={stepLetters[name]} />
                  </span>
                }
                onClick={() => onStep(name)}
              >
                {t(`step.${name}.button`)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </div>
  );
}
