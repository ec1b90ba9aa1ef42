import type { ShopDetails } from '#contract/shop.ts';
import { createStore } from '../../components/store.ts';

export interface FirstAnswers extends ShopDetails {
  /** Of the person at the counter. */
  ownName: string;
}

interface Begun {
  /** How many steps are behind. */
  place: number;
  /** Null until something is answered. */
  answers: FirstAnswers | null;
}

const nothing: Begun = { place: 0, answers: null };
const begun = createStore<Begun>(nothing);

/** Outlive the screen: a call that comes from outside takes its place and gives it back. */
export const useBegun = begun.use;

export const turnTo = (place: number) => begun.set({ ...begun.get(), place });
export const keepAnswers = (answers: FirstAnswers) => begun.set({ ...begun.get(), answers });
export const forgetAnswers = () => begun.set(nothing);
