import { queryOptions } from '@tanstack/react-query';
import { call } from '../../bridge.ts';

/** Who is at the counter; null while it is locked. */
export const sessionQuery = () =>
  queryOptions({ queryKey: ['session', 'current'], queryFn: () => call('session.get', {}) });

/** Who can come to the counter. */
export const choicesQuery = () =>
  queryOptions({ queryKey: ['session', 'choices'], queryFn: () => call('staff.choices', {}) });

/** Everybody who works or worked here. */
export const staffQuery = () =>
  queryOptions({ queryKey: ['shop', 'staff'], queryFn: () => call('staff.list', {}) });
