import { useTranslation } from 'react-i18next';
import type { CustomerForm } from './use-customer-form.ts';

/** What is wrong at a path of the details, in words. */
export function useProblem({ problems }: CustomerForm): (path: string) => string | undefined {
  const { t } = useTranslation('errors');
  return (path) => {
    const found = problems[path];
    return found && t(`fields.${found}`);
  };
}
