import type { Envelope } from '#contract/errors.ts';
import {
  isRecoveryMethod,
  type Output,
  type Parsed,
  type RecoveryMethodName,
  recoveryMethods,
} from '#contract/index.ts';
import type { Method } from '#contract/method.ts';
import { type CommandInput, commandHandlers } from '../features/backup/command-handlers.ts';
import { recoveryHandlers } from '../features/backup/recovery/handlers.ts';
import type { Clock } from './clock.ts';
import { type CallRequest, type Dispatcher, enveloped, parsedInput } from './dispatch.ts';
import { progressReporter } from './progress.ts';
import type { FileUse } from './protocol.ts';
import { Refusal } from './refusal.ts';

/** What a handler may use while nobody has the database open. */
export interface RescueContext {
  readonly dataFolder: string;
  readonly clock: Clock;
  /** ISO 3166-1 alpha-2 for a shop that is being created. */
  readonly country: string;
  /** The path behind a token; fails with NOT_FOUND. */
  readonly chosenFile: (token: string, use: FileUse) => string;
  /** A token for a file that the program found by itself. */
  readonly listFile: (path: string) => string;
  readonly signal: AbortSignal;
  readonly progress: (done: number, total: number | null) => void;
}

/** A handler for each method of the recovery; forgetting one does not compile. */
export type RecoveryHandlers = {
  readonly [Name in RecoveryMethodName]: (
    input: Parsed<Name>,
    context: RescueContext,
  ) => Promise<Output<Name>>;
};

interface Options extends Omit<RescueContext, 'signal' | 'progress'> {
  log: (ref: string, method: string, error: unknown) => void;
  /** Checks every answer against the contract; for tests and development. */
  checkOutput: boolean;
}

type AnyHandler = (input: unknown, context: RescueContext) => Promise<unknown>;

/** Like the dispatcher of the data, but without data: whose role it is, the shell asks before. */
export function createRescuer({ log, checkOutput, ...context }: Options): Dispatcher {
  async function answer({ method, input, signal, onProgress }: CallRequest): Promise<unknown> {
    const callContext: RescueContext = {
      ...context,
      signal: signal ?? new AbortController().signal,
      progress: progressReporter(onProgress),
    };
    if (isCommand(method)) return commandHandlers[method](input as CommandInput, callContext);
    if (!isRecoveryMethod(method)) throw new Refusal({ code: 'UNSUPPORTED' });
    const { output }: Method = recoveryMethods[method];
    const parsed = parsedInput(recoveryMethods[method], input);
    const value = await (recoveryHandlers[method] as AnyHandler)(parsed, callContext);
    if (checkOutput) output.parse(value);
    return value;
  }

  return {
    call: (request): Promise<Envelope<unknown>> =>
      enveloped(request, { log, clock: context.clock }, () => answer(request)),
  };
}

/** The shell alone asks for these; the window knows no paths. */
function isCommand(method: string): method is keyof typeof commandHandlers {
  return Object.hasOwn(commandHandlers, method);
}
