import type { z } from 'zod';
import type { Permission } from './permissions.ts';

/** What the renderer keeps in its cache; a command names the topics that it makes stale. */
export const topics = [
  'customers',
  'interactions',
  'drafts',
  'followUps',
  'complaints',
  'promises',
  'playbooks',
  'rules',
  'views',
  'imports',
  'shop',
  'session',
  'backups',
  'preferences',
] as const;
export type Topic = (typeof topics)[number];

/**
 * `query` reads, `command` writes at once, `job` takes long: it reports progress and can be
 * cancelled by the id of the call that started it.
 */
export type MethodKind = 'query' | 'command' | 'job';

export interface Method<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  readonly kind: MethodKind;
  readonly input: I;
  readonly output: O;
  readonly permission: Permission;
  /** Answered also while nobody is at the counter. */
  readonly locked: boolean;
  readonly invalidates: readonly Topic[];
  /** The reader is for what cannot yield: nothing may stand before a running call. */
  readonly thread: 'writer' | 'reader';
  /** The shell answers it also while the data is not open, when nobody's role is known. */
  readonly closed: boolean;
}

interface Definition<I extends z.ZodType, O extends z.ZodType> {
  input: I;
  output: O;
  permission?: Permission;
  locked?: boolean;
  closed?: boolean;
}

const usual = { permission: 'daily', locked: false, thread: 'writer', closed: false } as const;

export function query<I extends z.ZodType, O extends z.ZodType>(
  definition: Definition<I, O> & { thread?: 'writer' | 'reader' },
): Method<I, O> & { readonly kind: 'query' } {
  return { ...usual, invalidates: [], ...definition, kind: 'query' };
}

export function command<I extends z.ZodType, O extends z.ZodType>(
  definition: Definition<I, O> & { invalidates: readonly Topic[] },
): Method<I, O> & { readonly kind: 'command' } {
  return { ...usual, ...definition, kind: 'command' };
}

export function job<I extends z.ZodType, O extends z.ZodType>(
  definition: Definition<I, O> & { invalidates: readonly Topic[]; thread?: 'writer' | 'reader' },
): Method<I, O> & { readonly kind: 'job' } {
  return { ...usual, ...definition, kind: 'job' };
}
