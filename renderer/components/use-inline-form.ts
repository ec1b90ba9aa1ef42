import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { showDone } from './toast.tsx';
import { type DraftPlace, storeTyped } from './typed-drafts.ts';
import { useTypedInput } from './use-typed-input.ts';

interface Options<Input extends object> {
  /** Where what is typed is kept on disk; no two forms share one. */
  place: DraftPlace;
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
  const { place, start, isComplete, store, onClose } = options;
  const { t } = useTranslation('common');
  const { typed, input, change, drop, restore } = useTypedInput(place, start);
  const [tried, setTried] = useState(false);

  function close(): void {
    drop();
    onClose();
  }

  async function onSave(): Promise<boolean> {
    setTried(true);
    if (!isComplete(input)) return false;
    // What comes to the disk after the save would be left there as unsaved.
    await storeTyped(place);
    if ((await store(input)) === false) return false;
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
