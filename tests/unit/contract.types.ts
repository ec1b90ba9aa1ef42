// Read by the type checker, never run: each line below an @ts-expect-error must not compile. If
// one did, the checker would complain about the unused expectation.
import type { calls } from '#contract/calls.ts';
import type { shop } from '#contract/shop.ts';
import type { Handlers } from '../../main/engine/handlers.ts';
import { callHandlers } from '../../main/features/calls/handlers.ts';
import { demoHandlers } from '../../main/features/demo/handlers.ts';
import { shopHandlers } from '../../main/features/shop/handlers.ts';
import { call } from '../../renderer/bridge.ts';

const { 'calls.open': _open, ...withoutOpen } = callHandlers;
// @ts-expect-error A method without a handler.
export const missing: Handlers<keyof typeof calls> = withoutOpen;

export const unknown: Handlers<keyof typeof shop> = {
  ...shopHandlers,
  ...demoHandlers,
  // @ts-expect-error A handler of a method that the contract does not have.
  'shop.sell': () => Promise.resolve({}),
};

export const wrongOutput: Handlers<keyof typeof shop> = {
  ...shopHandlers,
  ...demoHandlers,
  // @ts-expect-error An answer that is not what the contract says.
  'shop.get': () => Promise.resolve({ version: 1, name: 7, country: 'PL' }),
};

export const queryThatWrites: Handlers<keyof typeof shop> = {
  ...shopHandlers,
  ...demoHandlers,
  // @ts-expect-error A query is not handed what it would need to write.
  'shop.get': (_input, { write }) => write(() => Promise.reject(new Error('no'))),
};

// @ts-expect-error A method that does not exist.
void call('customers.drop', {});

// @ts-expect-error Input that the contract does not take.
void call('customers.get', { name: 'Anna' });

export const card = call('customers.get', { id: '' });
// @ts-expect-error A field that the card does not have.
void card.then(({ salary }) => salary);
