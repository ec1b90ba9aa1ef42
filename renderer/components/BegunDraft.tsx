import { DraftWaits } from './DraftWaits.tsx';
import { type DraftPlace, useTyped } from './typed-drafts.ts';

interface BegunDraftProps {
  place: DraftPlace;
  /** What it is about, for those who do not see where it stands. */
  of: string;
  onOpen: () => void;
}

/** The way back into a form that was left, or cut off, with something typed in it. */
export function BegunDraft({ place, of, onOpen }: BegunDraftProps) {
  const typed = useTyped(place);
  return typed === undefined ? null : <DraftWaits of={of} onOpen={onOpen} />;
}
