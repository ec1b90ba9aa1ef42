import type { z } from 'zod';
import { afterTalks } from './after-talk.ts';
import { backup } from './backup.ts';
import { calls } from './calls.ts';
import { cardDrafts } from './card-drafts.ts';
import { complaints } from './complaints.ts';
import { consents } from './consents.ts';
import { customers } from './customers.ts';
import { actions, due } from './due.ts';
import type { Envelope } from './errors.ts';
import type { EventName, Events } from './events.ts';
import { followUps } from './follow-ups.ts';
import { imports } from './imports.ts';
import { links } from './links.ts';
import type { Method } from './method.ts';
import { observations } from './observations.ts';
import { guidedTalks, playbooks } from './playbooks.ts';
import { preparations } from './preparation.ts';
import { promises } from './promises.ts';
import { data, recovery, restore } from './recovery.ts';
import { rules } from './rules.ts';
import { shell } from './shell.ts';
import { shop } from './shop.ts';
import { staff } from './staff.ts';
import { timeline } from './timeline.ts';
import { today } from './today.ts';
import { typedDrafts } from './typed-drafts.ts';
import { views } from './views.ts';

/** Answered on the data thread. */
export const engineMethods = {
  ...customers,
  ...cardDrafts,
  ...observations,
  ...consents,
  ...links,
  ...calls,
  ...timeline,
  ...followUps,
  ...preparations,
  ...complaints,
  ...typedDrafts,
  ...promises,
  ...playbooks,
  ...guidedTalks,
  ...afterTalks,
  ...actions,
  ...due,
  ...rules,
  ...imports,
  ...backup,
  ...restore,
  ...views,
  ...shop,
  ...staff,
  ...today,
};
/** Answered while the data is closed, on a thread of its own. */
export const recoveryMethods = { ...restore, ...recovery };
/** Answered by the main process itself. */
export const shellMethods = { ...shell, ...data };
export const methods = { ...engineMethods, ...recoveryMethods, ...shellMethods };

export type Methods = typeof methods;
export type MethodName = keyof Methods;
export type EngineMethodName = keyof typeof engineMethods;
export type RecoveryMethodName = keyof typeof recoveryMethods;
export type ShellMethodName = keyof typeof shellMethods;

/** What a caller may pass: before trimming and defaults. */
export type Input<Name extends MethodName> = z.input<Methods[Name]['input']>;
/** What a handler receives: after validation. */
export type Parsed<Name extends MethodName> = z.output<Methods[Name]['input']>;
export type Output<Name extends MethodName> = z.output<Methods[Name]['output']>;

export function methodNamed(name: string): Method | undefined {
  return Object.hasOwn(methods, name) ? methods[name as MethodName] : undefined;
}

export function isEngineMethod(name: string): name is EngineMethodName {
  return Object.hasOwn(engineMethods, name);
}

export function isRecoveryMethod(name: string): name is RecoveryMethodName {
  return Object.hasOwn(recoveryMethods, name);
}

/** What the preload script puts on `window.kontuar`; nothing else reaches the window. */
export interface Bridge {
  readonly invoke: <Name extends MethodName>(
    method: Name,
    input: Input<Name>,
    callId: string,
  ) => Promise<Envelope<Output<Name>>>;
  readonly cancel: (callId: string) => Promise<void>;
  /** Grants a table that the person dropped on the window; answers like files.chooseImport. */
  readonly drop: (file: File) => Promise<Envelope<NonNullable<Output<'files.chooseImport'>>>>;
  /** Returns the function that ends the subscription. */
  readonly subscribe: <Name extends EventName>(
    event: Name,
    listener: (payload: Events[Name]) => void,
  ) => () => void;
}
