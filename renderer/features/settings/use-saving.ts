import { useState } from 'react';

/** Stores what is typed, and knows how that went. */
export function useSaving<Value>(store: (value: Value) => Promise<unknown>) {
  const [saved, setSaved] = useState(false);
  const [error, setError] = useState<unknown>(null);
  async function save(value: Value): Promise<void> {
    try {
      await store(value);
      setSaved(true);
      setError(null);
    } catch (failure) {
      setSaved(false);
      setError(failure);
    }
  }
  return { saved, error, save };
}
