import { callErrorOf } from '../../components/ErrorMessage.tsx';

/** Asking again does not help: the playbook is not here any more, or is no playbook any more. */
export function isLost(error: unknown): boolean {
  const { code } = callErrorOf(error);
  return code === 'NOT_FOUND' || code === 'UNSUPPORTED';
}
