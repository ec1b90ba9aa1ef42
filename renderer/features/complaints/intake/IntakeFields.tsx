import { IconChevronDown } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { shopQuery } from '../../settings/queries.ts';
import { FactField } from '../detail/FactField.tsx';
import facts from '../detail/Facts.module.css';
import { type FactName, factGroups, groupNames } from '../detail/facts.ts';
import styles from './Intake.module.css';
import type { IntakeForm } from './use-intake.ts';

/** What is asked while the customer stands there; the words have a field of their own above. */
const first = ['kind', 'demand', 'product', 'channel'] as const satisfies readonly FactName[];
const above: ReadonlySet<FactName> = new Set<FactName>(['account', ...first]);

export function IntakeFields({ form }: { form: IntakeForm }) {
  const { t } = useTranslation(['complaints', 'complaint']);
  const id = useId();
  const [unfolded, setUnfolded] = useState(false);
  const names = Object.keys(form.problems) as FactName[];
  const open = unfolded || names.some((name) => !above.has(name));
  return (
    <>
      <div className={styles.fields}>
        {first.map((name) => (
          <Field key={name} name={name} form={form} />
        ))}
      </div>
      <div className={styles.more}>
        <button
          type="button"
          className={styles.fold}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setUnfolded(!open)}
        >
          <span className={styles.foldTitle}>{t('intake.more')}</span>
          <span className={styles.foldInside}>{!open && t('intake.moreInside')}</span>
          <IconChevronDown size={16} aria-hidden className={styles.chevron} />
        </button>
        <div id={id} hidden={!open} className={styles.groups}>
          {open &&
            groupNames.map((group) => (
              <fieldset key={group} className={facts.group}>
                <legend className={facts.legend}>{t(`complaint:facts.group.${group}`)}</legend>
                {factGroups[group]
                  .filter((name) => !above.has(name))
                  .map((name) => (
                    <Field key={name} name={name} form={form} />
                  ))}
              </fieldset>
            ))}
        </div>
      </div>
    </>
  );
}

function Field({ name, form }: { name: FactName; form: IntakeForm }) {
  const { t } = useTranslation('errors');
  const currency = useQuery(shopQuery()).data?.currency ?? 'EUR';
  const problem = form.problems[name];
  return (
    <div data-fact={name} className={facts.field}>
      <FactField
        name={name}
        facts={form.intake.facts}
        currency={currency}
        problem={problem && t(`fields.${problem}`)}
        onChange={form.changeFacts}
      />
    </div>
  );
}
