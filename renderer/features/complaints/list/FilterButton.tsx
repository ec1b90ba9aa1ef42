import { Button, Chip, Popover, SegmentedControl } from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { complaintKinds } from '#contract/complaint-words.ts';
import { complaintStates } from '#contract/complaint-workflow.ts';
import { complaintScopes } from '#contract/complaints.ts';
import { usePopover } from '../../../components/use-popover.ts';
import { setFilter, useRegister } from '../register-state.ts';
import styles from './RegisterBar.module.css';

/** `count` says how many things the filter asks for. */
export function FilterButton({ count, board }: { count: number; board: boolean }) {
  const { t } = useTranslation(['list', 'complaints', 'complaint-words']);
  const { filter } = useRegister();
  const popover = usePopover();
  return (
    <Popover
      {...popover.props}
      position="bottom-start"
      width={360}
      trapFocus
      hideDetached={false}
      transitionProps={{ duration: 120 }}
    >
      <Popover.Target>
        <Button
          variant={count > 0 ? 'light' : 'subtle'}
          color={count > 0 ? 'accent' : 'gray'}
          size="compact-md"
          className={styles.control ?? ''}
          leftSection={<IconFilter size={16} stroke={1.75} aria-hidden />}
          onClick={popover.toggle}
        >
          {count > 0 ? t('filter.buttonCount', { count }) : t('filter.button')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown {...popover.dropdown} className={styles.popover ?? ''}>
        {!board && (
          <Group label={t('complaints:filter.scope')}>
            <SegmentedControl
              fullWidth
              size="xs"
              data={complaintScopes.map((scope) => ({
                value: scope,
                label: t(`complaints:scope.${scope}`),
              }))}
              value={filter.scope}
              onChange={(scope) => setFilter({ scope })}
            />
          </Group>
        )}
        {!board && (
          <Group label={t('complaints:filter.states')}>
            <Several
              values={complaintStates}
              chosen={filter.states}
              labelOf={(state) => t(`complaint-words:state.${state}`)}
              onChange={(states) => setFilter({ states })}
            />
          </Group>
        )}
        <Group label={t('complaints:filter.kinds')}>
          <Several
            values={complaintKinds}
            chosen={filter.kinds}
            labelOf={(kind) => t(`complaint-words:kind.${kind}`)}
            onChange={(kinds) => setFilter({ kinds })}
          />
        </Group>
        <div className={styles.popoverFoot}>
          <Button
            variant="subtle"
            color="gray"
            size="compact-md"
            disabled={count === 0}
            onClick={() => setFilter({ scope: 'open', states: [], kinds: [] })}
          >
            {t('clearAll')}
          </Button>
          <Button variant="default" size="compact-md" onClick={popover.close}>
            {t('filter.done')}
          </Button>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}

function Group({ label, children }: { label: string; children: ReactNode }) {
  const id = useId();
  return (
    <div role="group" aria-labelledby={id}>
      <span id={id} className={styles.label}>
        {label}
      </span>
      {children}
    </div>
  );
}

interface SeveralProps<Value extends string> {
  values: readonly Value[];
  chosen: readonly Value[];
  labelOf: (value: Value) => string;
  onChange: (chosen: Value[]) => void;
}

function Several<Value extends string>(props: SeveralProps<Value>) {
  const { values, chosen, labelOf, onChange } = props;
  return (
    <Chip.Group
      multiple
      value={[...chosen]}
      onChange={(picked) => onChange(values.filter((value) => picked.includes(value)))}
    >
      <div className={styles.several}>
        {values.map((value) => (
          <Chip
            key={value}
            value={value}
            size="xs"
            radius="sm"
            variant="outline"
            classNames={{ label: styles.box ?? '' }}
          >
            {labelOf(value)}
          </Chip>
        ))}
      </div>
    </Chip.Group>
  );
}
