import { useTranslation } from 'react-i18next';
import type { PromiseRecord } from '#contract/promises.ts';
import { DraftWaits } from '../../components/DraftWaits.tsx';
import { useBegun } from '../../components/typed-drafts.ts';

const names = {
  keep: 'kept.do',
  renegotiate: 'renegotiate.do',
  break: 'broken.do',
  change: 'change.do',
} as const;
export type PromiseFormName = keyof typeof names;
const nameOf = (form: PromiseFormName) => names[form];

interface BegunFormsProps<Name extends PromiseFormName> {
  promise: Pick<PromiseRecord, 'id' | 'what'>;
  /** Those that can be opened here. */
  forms: readonly Name[];
  onOpen: (form: Name) => void;
}

/** The forms of a promise into which somebody typed without saving. */
export function BegunForms<Name extends PromiseFormName>(props: BegunFormsProps<Name>) {
  const { promise, forms, onOpen } = props;
  const { t } = useTranslation('promises');
  const begun = useBegun(promise.id, forms);
  return begun.map((form) => (
    <DraftWaits key={form} form={t(nameOf(form))} of={promise.what} onOpen={() => onOpen(form)} />
  ));
}
