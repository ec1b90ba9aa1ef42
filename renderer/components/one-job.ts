interface Progress {
  done: number;
  total: number | null;
}

/** For a job of the engine of which there is one at a time: it is followed, and can be stopped. */
export function oneJob() {
  let abort = new AbortController();
  return {
    /** Options for the call; `onShare` learns what part is done, from 0 to 1. */
    begin(onShare: (share: number) => void) {
      abort = new AbortController();
      const onProgress = ({ done, total }: Progress) => {
        if (total) onShare(done / total);
      };
      return { signal: abort.signal, onProgress };
    },
    stop: () => abort.abort(),
    wasStopped: () => abort.signal.aborted,
  };
}
