import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { RootCause } from '#contract/rules.ts';
import { OneOf } from '../../components/OneOf.tsx';
import { useCauseName } from '../complaints/detail/use-cause-name.ts';
import { rootCausesQuery } from '../rules/queries.ts';
import styles from './Prepare.module.css';
import { likelyCauseQuery } from './queries.ts';
import type { SheetState } from './use-sheet.ts';

/** What seems to be behind it; what was behind complaints like it stands with the field. */
export function LikelyCause({ sheet }: { sheet: SheetState }) {
  const { t } = useTranslation('preparing');
  const { data: causes = [] } = useQuery(rootCausesQuery());
  const nameOf = usePathOf(causes);
  const hint = useHint(sheet, nameOf);
  const hintId = useId();
  const { likelyCauseId } = sheet.input.preparation;
  return (
    <OneOf
      label={t('cause.label')}
      {...(hint !== undefined && {
        description: hint,
        descriptionProps: { id: hintId },
        'aria-describedby': hintId,
      })}
      className={styles.cause ?? ''}
      values={[null, ...inTree(causes, likelyCauseId)]}
      value={likelyCauseId}
      labelOf={nameOf}
      onChange={(id) => sheet.prepare({ likelyCauseId: id })}
    />
  );
}

/** Each of the first level before its own; those put aside are offered only where they stand. */
function inTree(causes: readonly RootCause[], chosen: string | null): string[] {
  const place = (id: string) => causes.findIndex((one) => one.id === id);
  return causes
    .filter(({ id, retired }) => !retired || id === chosen)
    .toSorted(
      (one, other) =>
        place(one.parentId ?? one.id) - place(other.parentId ?? other.id) ||
        Number(one.parentId !== null) - Number(other.parentId !== null),
    )
    .map(({ id }) => id);
}

/** With the branch of the tree on which it stands. */
function usePathOf(causes: readonly RootCause[]) {
  const { t } = useTranslation('preparing');
  const nameOf = useCauseName();
  return (id: string | null): string => {
    const branch = causes.find((one) => one.id === id)?.parentId ?? null;
    return [nameOf(branch), nameOf(id)].filter(Boolean).join(' › ') || t('cause.unknown');
  };
}

function useHint({ complaint }: SheetState, nameOf: (id: string) => string): string | undefined {
  const { t } = useTranslation('preparing');
  const { kind = null, product = '' } = complaint ?? {};
  const { data } = useQuery({
    ...likelyCauseQuery({ kind, product }),
    enabled: complaint !== undefined && (kind !== null || product !== ''),
  });
  const likely = complaint && data?.likely;
  if (!likely) return undefined;
  const { rootCauseId, count, total, by } = likely;
  return t(`cause.hint.${by}`, { cause: nameOf(rootCauseId), share: count, count: total });
}
