import { useQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import type { ComplaintDraft } from '#contract/complaint-drafts.ts';
import { call } from '../../../bridge.ts';
import { DraftKeeper } from '../../../components/draft-keeper.ts';
import { createStore } from '../../../components/store.ts';
import { complaintDraftsQuery } from './queries.ts';

type Form = ComplaintDraft['form'];
export type Typed = Pick<ComplaintDraft, 'version' | 'content'>;

interface Place {
  /** Null for a complaint that is being taken in. */
  complaintId: string | null;
  form: Form;
}

const keyOf = ({ complaintId, form }: Place) => `${form} ${complaintId ?? ''}`;

function placeOf(key: string): Place {
  const [form, complaintId = ''] = key.split(' ');
  return { complaintId: complaintId || null, form: form as Form };
}

/**
 * What was typed into the forms of complaints since the window was opened; null where it was saved
 * or thrown away. Where nothing was typed, what an earlier window left on disk counts.
 */
const edits = createStore<ReadonlyMap<string, Typed | null>>(new Map());
const keepers = new Map<string, DraftKeeper<Typed>>();
/** Drafts that are being taken from the disk: a new one of the same form must come after that. */
const ending = new Map<string, Promise<unknown>>();

export function useTyped(place: Place): Typed | undefined {
  const { data: left } = useQuery(complaintDraftsQuery());
  const typed = edits.use().get(keyOf(place));
  if (typed !== undefined) return typed ?? undefined;
  return left?.find(
    ({ complaintId, form }) => complaintId === place.complaintId && form === place.form,
  );
}

/** Only what was typed in this window. */
export function typedNow(place: Place): Typed | undefined {
  return edits.get().get(keyOf(place)) ?? undefined;
}

export function keepTyped(place: Place, typed: Typed): void {
  const key = keyOf(place);
  edits.set(new Map(edits.get()).set(key, typed));
  keeperOf(key, typed).change(typed);
}

/** How far the disk is with what is typed. */
export function useKeeping(place: Place) {
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
export async function storeTyped(place: Place): Promise<boolean> {
  return (await keepers.get(keyOf(place))?.flush()) ?? true;
}

/** The text was saved or thrown away. */
export function dropTyped(place: Place): void {
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

async function endDraft(place: Place, keeper?: DraftKeeper<Typed>): Promise<void> {
  await ending.get(keyOf(place));
  // A keystroke that is on its way would come after the end.
  await keeper?.flush();
  await call('complaintDrafts.drop', { ...place }).catch(() => {
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
  return call('complaintDrafts.keep', { ...placeOf(id), revision, ...content });
}

for (const type of ['pagehide', 'beforeunload'] as const) {
  window.addEventListener(type, () => {
    for (const keeper of keepers.values()) keeper.leave();
  });
}
window.addEventListener('blur', () => {
  for (const keeper of keepers.values()) void keeper.flush();
});
