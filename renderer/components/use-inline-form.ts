import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useKeptInput } from './kept-input.ts';
import { showDone } from './toast.tsx';

interface Options<Input extends object> {
  /** Under which what is typed is kept; no two forms share one. */
  key: string;
  start: Input;
  isComplete: (input: Input) => boolean;
  /** False where there is something left to decide. Fails as its call does. */
  store: (input: Input) => Promise<false | void>;
  onClose: () => void;
}

/**
 * The input of an InlineForm and what its buttons do: saving and cancelling close it, and what was
 * typed and cancelled comes back with undo.
 */
export function useInlineForm<Input extends object>(options: Options<Input>) {
  const { key, start, isComplete, store, onClose } = options;
  const { t } = useTranslation('common');
  const { typed, input, change, drop, restore } = useKeptInput(key, start);
  const [tried, setTried] = useState(false);

  function close(): void {
    drop();
    onClose();
  }

  async function onSave(): Promise<boolean> {
    setTried(true);
    if (!isComplete(input) || (await store(input)) === false) return false;
    close();
    return true;
  }

  function onCancel(): void {
    close();
    if (typed) showDone(t('discarded'), async () => restore(typed));
  }

  return {
    input,
    change,
    /** Somebody wanted to save, and not everything is there. */
    missing: tried && !isComplete(input),
    /** After the input was saved in another way than by the button. */
    close,
    actions: { onSave, onCancel, onLeave: onClose },
  };
}
