import { SegmentedControl } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { complaintKinds } from '#contract/complaint-words.ts';
import { complaintStates } from '#contract/complaint-workflow.ts';
import { complaintScopes } from '#contract/complaints.ts';
import { FilterPopover } from '../../../components/FilterPopover.tsx';
import { SeveralOf } from '../../../components/SeveralOf.tsx';
import { setFilter, useRegister } from '../register-state.ts';
import styles from './RegisterBar.module.css';

/** `count` says how many things the filter asks for. */
export function FilterButton({ count, board }: { count: number; board: boolean }) {
  const { t } = useTranslation(['complaints', 'complaint-words']);
  const { filter } = useRegister();
  return (
    <FilterPopover
      count={count}
      width={360}
      onClear={() => setFilter({ scope: 'open', states: [], kinds: [] })}
    >
      {!board && <Scope />}
      {!board && (
        <SeveralOf
          label={t('filter.states')}
          values={complaintStates}
          chosen={filter.states}
          labelOf={(state) => t(`complaint-words:state.${state}`)}
          onChange={(states) => setFilter({ states })}
        />
      )}
      <SeveralOf
        label={t('filter.kinds')}
        values={complaintKinds}
        chosen={filter.kinds}
        labelOf={(kind) => t(`complaint-words:kind.${kind}`)}
        onChange={(kinds) => setFilter({ kinds })}
      />
    </FilterPopover>
  );
}

function Scope() {
  const { t } = useTranslation('complaints');
  const id = useId();
  return (
    <div role="group" aria-labelledby={id}>
      <span id={id} className={styles.label}>
        {t('filter.scope')}
      </span>
      <SegmentedControl
        fullWidth
        size="xs"
        data={complaintScopes.map((scope) => ({ value: scope, label: t(`scope.${scope}`) }))}
        value={useRegister().filter.scope}
        onChange={(scope) => setFilter({ scope })}
      />
    </div>
  );
}
