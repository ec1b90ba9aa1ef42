import { keepPreviousData, type QueryClient, queryOptions } from '@tanstack/react-query';
import { v7 as uuidv7 } from 'uuid';
import { blankCall, type CallContent, type CallDraft } from '#contract/calls.ts';
import { everything, type TimelineFilter } from '#contract/timeline.ts';
import { call } from '../../bridge.ts';

/** How many people are offered while a name is typed: what can be read at a glance. */
const offered = 7;
/** How many earlier contacts stand beside a running call. */
const remembered = 5;
const contactsOnly: TimelineFilter = { ...everything, types: ['contact'] };

export function openCallsQuery() {
  return queryOptions({
    queryKey: ['drafts', 'open'],
    queryFn: () => call('calls.open', {}),
  });
}

export function callersQuery(search: string) {
  return queryOptions({
    queryKey: ['customers', 'callers', search],
    queryFn: () => call('customers.list', { search, bin: false, offset: 0, limit: offered }),
    placeholderData: keepPreviousData,
  });
}

export function earlierContactsQuery(customerId: string) {
  return queryOptions({
    queryKey: ['interactions', 'earlier', customerId],
    queryFn: () =>
      call('timeline.list', { customerId, filter: contactsOnly, offset: 0, limit: remembered }),
  });
}

/**
 * Shows a new call at once: what is typed in the next moment must not be lost while the start is
 * on its way. Should it fail, the first stored keystroke begins the draft.
 */
export function startCall(
  queryClient: QueryClient,
  begin: Partial<CallContent>,
  onFailure: (error: unknown) => void,
): CallDraft {
  const now = new Date();
  const draft: CallDraft = {
    id: uuidv7({ msecs: now.getTime() }),
    startedAt: now.toISOString(),
    updatedAt: now.toISOString(),
    revision: 0,
    content: { ...blankCall, ...begin },
    customerName: null,
  };
  showOpenCall(queryClient, draft);
  // The list is read again when the engine says that it has changed.
  call('calls.start', { id: draft.id, content: draft.content }).catch(onFailure);
  return draft;
}

/** The draft is open again, and what was saved from it is taken back. */
export async function reopenCall(queryClient: QueryClient, id: string): Promise<CallDraft> {
  return addOpenCall(queryClient, await call('calls.reopen', { id }));
}

export function keepCall(input: { id: string; revision: number; content: CallContent }) {
  return call('calls.keep', input);
}

export async function saveCall(queryClient: QueryClient, id: string, content: CallContent) {
  const saved = await call('calls.save', { id, content });
  await dropOpenCall(queryClient, id);
  return saved;
}

export async function discardCall(queryClient: QueryClient, id: string): Promise<void> {
  await call('calls.discard', { id });
  await dropOpenCall(queryClient, id);
}

/** At once: a new call in the next moment must not find this one in the list and go on with it. */
async function dropOpenCall(queryClient: QueryClient, id: string): Promise<void> {
  const { queryKey } = openCallsQuery();
  await queryClient.cancelQueries({ queryKey });
  queryClient.setQueryData(queryKey, (open) => open?.filter((draft) => draft.id !== id));
  void queryClient.invalidateQueries({ queryKey });
}

/** So that the screen of the call opens at once; a list that was asked for before is too old. */
async function addOpenCall(queryClient: QueryClient, draft: CallDraft): Promise<CallDraft> {
  const { queryKey } = openCallsQuery();
  await queryClient.cancelQueries({ queryKey });
  showOpenCall(queryClient, draft);
  void queryClient.invalidateQueries({ queryKey });
  return draft;
}

function showOpenCall(queryClient: QueryClient, draft: CallDraft): void {
  queryClient.setQueryData(openCallsQuery().queryKey, (open) =>
    open ? [draft, ...open.filter(({ id }) => id !== draft.id)] : [draft],
  );
}
