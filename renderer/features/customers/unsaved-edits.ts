import { useQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import type { TypedDetails } from '#contract/card-drafts.ts';
import { call } from '../../bridge.ts';
import { DraftKeeper } from '../../components/draft-keeper.ts';
import { createStore } from '../../components/store.ts';
import { cardDraftsQuery } from './queries.ts';

export interface UnsavedEdit {
  details: TypedDetails;
  /** The version that the editing began with; null for a card that does not exist yet. */
  version: number | null;
}

interface Keystroke {
  id: string;
  revision: number;
  content: UnsavedEdit;
}

/** Under the id of the card, or under this for the one that is being made. */
export const newCard = 'new';

const customerIdOf = (key: string) => (key === newCard ? null : key);

/**
 * What was typed into cards since the window was opened; null where it was saved or thrown away.
 * Where nothing was typed, what an earlier window left on disk counts.
 */
const edits = createStore<ReadonlyMap<string, UnsavedEdit | null>>(new Map());
const keepers = new Map<string, DraftKeeper<UnsavedEdit>>();
/** Drafts that are being taken from the disk: a new one of the same card must come after that. */
const ending = new Map<string, Promise<unknown>>();

export function useUnsavedEdit(key: string): UnsavedEdit | undefined {
  const { data: left } = useQuery(cardDraftsQuery());
  const typed = edits.use().get(key);
  if (typed !== undefined) return typed ?? undefined;
  return left?.find(({ customerId }) => customerId === customerIdOf(key));
}

/** Only what was typed in this window. */
export function unsavedEdit(key: string): UnsavedEdit | undefined {
  return edits.get().get(key) ?? undefined;
}

export function keepEdit(key: string, edit: UnsavedEdit): void {
  edits.set(new Map(edits.get()).set(key, edit));
  keeperOf(key, edit).change(edit);
}

/** How far the disk is with what is typed. */
export function useKeeping(key: string) {
  const keeper = keepers.get(key);
  return useSyncExternalStore(
    keeper?.subscribe ?? subscribeToNothing,
    () => keeper?.state().status ?? 'untouched',
  );
}

function subscribeToNothing() {
  return () => undefined;
}

/** Stores at once what is not on disk yet; true when everything is. */
export async function storeEdit(key: string): Promise<boolean> {
  return (await keepers.get(key)?.flush()) ?? true;
}

/** Somebody else has come to the counter: what is on disk waits there for whoever typed it. */
export function forgetEdits(): void {
  for (const keeper of keepers.values()) keeper.close();
  keepers.clear();
  edits.set(new Map());
}

/** The text was saved or thrown away. */
export function dropEdit(key: string): void {
  edits.set(new Map(edits.get()).set(key, null));
  const keeper = keepers.get(key);
  keepers.delete(key);
  keeper?.close();
  const dropped = endDraft(key, keeper).finally(() => {
    if (ending.get(key) === dropped) ending.delete(key);
  });
  ending.set(key, dropped);
}

async function endDraft(key: string, keeper?: DraftKeeper<UnsavedEdit>): Promise<void> {
  await ending.get(key);
  // A keystroke that is on its way would come after the end.
  await keeper?.flush();
  await call('cardDrafts.drop', { customerId: customerIdOf(key) }).catch(() => {
    // At worst it is offered once more after the next start.
  });
}

function keeperOf(key: string, content: UnsavedEdit): DraftKeeper<UnsavedEdit> {
  const known = keepers.get(key);
  if (known) return known;
  const keeper = new DraftKeeper({ id: key, revision: 0, content }, send);
  keepers.set(key, keeper);
  return keeper;
}

async function send({ id, revision, content }: Keystroke) {
  await ending.get(id);
  return call('cardDrafts.keep', { customerId: customerIdOf(id), revision, ...content });
}

for (const type of ['pagehide', 'beforeunload'] as const) {
  window.addEventListener(type, () => {
    for (const keeper of keepers.values()) keeper.leave();
  });
}
window.addEventListener('blur', () => {
  for (const keeper of keepers.values()) void keeper.flush();
});
