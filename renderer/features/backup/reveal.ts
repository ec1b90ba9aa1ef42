import { createStore } from '../../components/store.ts';

const asked = createStore(false);

/** Somebody is led to the section; the hash of the address already names the screen. */
export const backupPlace = {
  useAsked: asked.use,
  ask: () => asked.set(true),
  reached: () => asked.set(false),
};
