import { useQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import type { TypedDraft, TypedForm } from '#contract/typed-drafts.ts';
import { call } from '../bridge.ts';
import { DraftKeeper } from './draft-keeper.ts';
import { typedDraftsQuery } from './queries.ts';
import { createStore } from './store.ts';

export type Typed = Pick<TypedDraft, 'version' | 'content'>;

/** What it is about, and in which form; the subject is null for a complaint that is being taken in. */
export type DraftPlace = Pick<TypedDraft, 'subjectId' | 'form'>;

const keyOf = ({ subjectId, form }: DraftPlace) => `${form} ${subjectId ?? ''}`;

function placeOf(key: string): DraftPlace {
  const [form, subjectId = ''] = key.split(' ');
  return { subjectId: subjectId || null, form: form as TypedForm };
}

/**
 * What was typed into the forms since the window was opened; null where it was saved
 * or thrown away. Where nothing was typed, what an earlier window left on disk counts.
 */
const edits = createStore<ReadonlyMap<string, Typed | null>>(new Map());
const keepers = new Map<string, DraftKeeper<Typed>>();
/** Drafts that are being taken from the disk: a new one of the same form must come after that. */
const ending = new Map<string, Promise<unknown>>();

/** Nothing of what is kept under no place. */
export function useTyped(place: DraftPlace | null): Typed | undefined {
  const { data: left } = useQuery({ ...typedDraftsQuery(), enabled: place !== null });
  const typed = edits.use();
  return place === null ? undefined : typedAt(place, typed, left);
}

/** Those of the forms about one thing into which something was typed. */
export function useBegun<Form extends TypedForm>(
  subjectId: string,
  forms: readonly Form[],
): Form[] {
  const { data: left } = useQuery(typedDraftsQuery());
  const typed = edits.use();
  return forms.filter((form) => typedAt({ subjectId, form }, typed, left) !== undefined);
}

function typedAt(
  place: DraftPlace,
  typed: ReadonlyMap<string, Typed | null>,
  left: readonly TypedDraft[] = [],
): Typed | undefined {
  const now = typed.get(keyOf(place));
  if (now !== undefined) return now ?? undefined;
  return left.find(({ subjectId, form }) => subjectId === place.subjectId && form === place.form);
}

/** Only what was typed in this window. */
export function typedNow(place: DraftPlace): Typed | undefined {
  return edits.get().get(keyOf(place)) ?? undefined;
}

export function keepTyped(place: DraftPlace, typed: Typed): void {
  const key = keyOf(place);
  edits.set(new Map(edits.get()).set(key, typed));
  keeperOf(key, typed).change(typed);
}

/** How far the disk is with what is typed. */
export function useKeeping(place: DraftPlace) {
  const keeper = keepers.get(keyOf(place));
  return useSyncExternalStore(
    keeper?.subscribe ?? subscribeToNothing,
    () => keeper?.state().status ?? 'untouched',
  );
}

function subscribeToNothing() {
  return () => undefined;
}

/** Stores at once what is not on disk yet; true when everything is. */
export async function storeTyped(place: DraftPlace): Promise<boolean> {
  return (await keepers.get(keyOf(place))?.flush()) ?? true;
}

/** The text was saved or thrown away. */
export function dropTyped(place: DraftPlace): void {
  const key = keyOf(place);
  edits.set(new Map(edits.get()).set(key, null));
  const keeper = keepers.get(key);
  keepers.delete(key);
  keeper?.close();
  const dropped = endDraft(place, keeper).finally(() => {
    if (ending.get(key) === dropped) ending.delete(key);
  });
  ending.set(key, dropped);
}

/** Somebody else has come to the counter: what is on disk waits there for whoever typed it. */
export function forgetTyped(): void {
  for (const keeper of keepers.values()) keeper.close();
  keepers.clear();
  edits.set(new Map());
}

async function endDraft(place: DraftPlace, keeper?: DraftKeeper<Typed>): Promise<void> {
  await ending.get(keyOf(place));
  // A keystroke that is on its way would come after the end.
  await keeper?.flush();
  await call('typedDrafts.drop', { ...place }).catch(() => {
    // At worst it is offered once more after the next start.
  });
}

function keeperOf(key: string, content: Typed): DraftKeeper<Typed> {
  const known = keepers.get(key);
  if (known) return known;
  const keeper = new DraftKeeper({ id: key, revision: 0, content }, send);
  keepers.set(key, keeper);
  return keeper;
}

async function send({ id, revision, content }: { id: string; revision: number; content: Typed }) {
  await ending.get(id);
  return call('typedDrafts.keep', { ...placeOf(id), revision, ...content });
}

for (const type of ['pagehide', 'beforeunload'] as const) {
  window.addEventListener(type, () => {
    for (const keeper of keepers.values()) keeper.leave();
  });
}
window.addEventListener('blur', () => {
  for (const keeper of keepers.values()) void keeper.flush();
});
