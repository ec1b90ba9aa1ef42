import { call } from '../../../bridge.ts';

interface Target {
  id: string;
  version: number;
}

/** Which version this window made of which: what one does oneself is no conflict with oneself. */
const made = new Map<string, number>();

const keyOf = ({ id, version }: Target) => `${id} ${version}`;

/** The version that `version` has become by what was done in this window alone. */
export function ownVersion(id: string, version: number): number {
  let own = version;
  for (let next = made.get(keyOf({ id, version: own })); next !== undefined; ) {
    own = next;
    next = made.get(keyOf({ id, version: own }));
  }
  return own;
}

/** Changes a complaint as it was seen at `version`. Fails as its call does. */
export async function writeComplaint<Done extends { version: number }>(
  { id, version }: Target,
  run: (target: Target) => Promise<Done>,
): Promise<Done> {
  const target = { id, version: ownVersion(id, version) };
  const done = await run(target);
  if (done.version > target.version) made.set(keyOf(target), done.version);
  return done;
}

/** Undo of what made this version; fails with CONFLICT when something was done since. */
export async function takeBack(target: Target): Promise<void> {
  const { version } = await call('complaints.takeBack', target);
  made.set(keyOf(target), version);
}
