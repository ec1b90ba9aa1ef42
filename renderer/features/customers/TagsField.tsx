import { Pill, TagsInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import styles from './CustomerForm.module.css';
import { listProps } from './list-props.ts';
import { tagsQuery } from './queries.ts';
import type { CustomerForm } from './use-customer-form.ts';
import { useProblem } from './use-problem.ts';

const mostTags = 30;

/** Tags that the shop uses are offered; a new one ends with Enter, a comma or by going on. */
export function TagsField({ form }: { form: CustomerForm }) {
  const { t } = useTranslation('customers');
  const { data: used = [] } = useQuery(tagsQuery());
  const problem = useProblem(form);
  const { typed, change } = form;
  return (
    <TagsInput
      className={styles.wide ?? ''}
      label={t('form.tags')}
      description={t('form.tagsHint')}
      inputWrapperOrder={['label', 'input', 'error', 'description']}
      data={used.map(({ name }) => name)}
      maxTags={mostTags}
      maxLength={40}
      {...listProps}
      classNames={{
        options: styles.options ?? '',
        input: styles.tags ?? '',
        inputField: styles.tagField ?? '',
        description: styles.below ?? '',
      }}
      renderPill={({ value, onRemove }) => (
        <Pill
          withRemoveButton
          onRemove={() => onRemove?.()}
          removeButtonProps={{
            'aria-label': t('form.removeTag', { tag: value ?? '' }),
            'aria-hidden': false,
            tabIndex: 0,
          }}
        >
          {value}
        </Pill>
      )}
      value={typed.tags}
      error={problem('tags')}
      onChange={(tags) => change({ tags })}
      searchValue={typed.newTag}
      onSearchChange={(newTag) => {
        if (newTag !== typed.newTag) change({ newTag });
      }}
    />
  );
}
