import type { CallError } from '#contract/errors.ts';

/** A rule or the dispatcher says no; the error goes to the caller as it is. */
export class Refusal extends Error {
  readonly error: CallError;

  constructor(error: CallError) {
    super(error.code);
    this.name = 'Refusal';
    this.error = error;
  }
}
