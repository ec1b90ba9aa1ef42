/** From the first unsent change to the call that stores it, in milliseconds. */
const PAUSE = 100;
/** Waits between attempts while storing fails, in milliseconds; the last one repeats. */
const RETRY_WAITS = [250, 500, 1000];

type Send<Content> = (input: {
  id: string;
  revision: number;
  content: Content;
}) => Promise<{ revision: number }>;

interface KeeperState<Content> {
  content: Content;
  /** `untouched` until the first change; `failed` until an attempt succeeds again. */
  status: 'untouched' | 'waiting' | 'kept' | 'failed';
  failure: unknown;
}

/** Those whose drafts are open in this window. */
const open = new Set<{ flush: () => Promise<boolean> }>();

/** Stores what is unsent anywhere in the window; true when everything is on disk. */
export async function storeAllDrafts(): Promise<boolean> {
  const stored = await Promise.all([...open].map((keeper) => keeper.flush()));
  return stored.every(Boolean);
}

/**
 * Stores one draft while it is being typed. Throttled rather than debounced, so that somebody who
 * types without a pause is kept as well. What was typed stays here whatever happens to the call.
 */
export class DraftKeeper<Content> {
  readonly id: string;
  readonly #send: Send<Content>;
  readonly #listeners = new Set<() => void>();
  #state: KeeperState<Content>;
  #revision: number;
  /** Local changes are counted: made, on their way, and known to be on disk. */
  #made = 0;
  #sent = 0;
  #stored = 0;
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #inFlight: Promise<void> | null = null;
  #due = false;
  #closed = false;

  constructor(draft: { id: string; revision: number; content: Content }, send: Send<Content>) {
    this.id = draft.id;
    this.#revision = draft.revision;
    this.#state = { content: draft.content, status: 'untouched', failure: null };
    this.#send = send;
    open.add(this);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The same object until something changes. */
  readonly state = (): KeeperState<Content> => this.#state;

  readonly change = (patch: Partial<Content>): void => {
    if (this.#closed) return;
    this.#made += 1;
    this.#show({
      content: { ...this.#state.content, ...patch },
      status: this.#state.status === 'failed' ? 'failed' : 'waiting',
    });
    if (this.#timer === null) this.#wait(PAUSE);
  };

  /** Stores what is unsent without waiting for the pause; true when everything is on disk. */
  async flush(): Promise<boolean> {
    this.#stopWaiting();
    while (this.#inFlight !== null) await this.#inFlight;
    if (this.#stored < this.#made && !this.#closed) {
      this.#stopWaiting();
      await this.#attempt();
    }
    return this.#stored === this.#made;
  }

  /** The window goes away and no answer will be seen: sends without waiting for the call before. */
  leave(): void {
    if (this.#sent === this.#made || this.#closed) return;
    this.#stopWaiting();
    void this.#attempt();
  }

  /** The draft was saved or thrown away: nothing is sent any more. */
  close(): void {
    this.#closed = true;
    open.delete(this);
    this.#stopWaiting();
  }

  #wait(milliseconds: number): void {
    this.#timer = setTimeout(() => {
      this.#timer = null;
      if (this.#inFlight === null) void this.#attempt();
      else this.#due = true;
    }, milliseconds);
  }

  #stopWaiting(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#due = false;
  }

  #attempt(): Promise<void> {
    const attempt: Promise<void> = this.#sendOnce().finally(() => {
      if (this.#inFlight === attempt) this.#inFlight = null;
      this.#goOn();
    });
    this.#inFlight = attempt;
    return attempt;
  }

  async #sendOnce(): Promise<void> {
    const made = this.#made;
    this.#sent = made;
    this.#revision += 1;
    const revision = this.#revision;
    try {
      const answer = await this.#send({ id: this.id, revision, content: this.#state.content });
      this.#failures = 0;
      // A higher number means that this content came too late and has to go again, above it.
      if (answer.revision === revision) this.#stored = Math.max(this.#stored, made);
      else this.#revision = Math.max(this.#revision, answer.revision);
      if (this.#stored < made) this.#sent = this.#stored;
      this.#show({ status: this.#stored === this.#made ? 'kept' : 'waiting', failure: null });
    } catch (failure) {
      this.#sent = Math.min(this.#sent, this.#stored);
      this.#failures += 1;
      this.#show({ status: 'failed', failure });
    }
  }

  #goOn(): void {
    if (this.#closed || this.#inFlight !== null || this.#stored === this.#made) return;
    if (this.#failures > 0) {
      this.#stopWaiting();
      this.#wait(RETRY_WAITS[Math.min(this.#failures, RETRY_WAITS.length) - 1] ?? PAUSE);
    } else if (this.#due) {
      this.#due = false;
      void this.#attempt();
    } else if (this.#timer === null) {
      this.#wait(PAUSE);
    }
  }

  #show(change: Partial<KeeperState<Content>>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
