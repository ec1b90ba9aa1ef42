import type { Page } from 'playwright';
import type { Envelope } from '../../preload/contract/errors.ts';
import type { Input, MethodName, Output } from '../../preload/contract/index.ts';

/** Calls a method through the bridge of the window, and expects it to succeed. */
export async function invoke<Name extends MethodName>(
  page: Page,
  method: Name,
  input: Input<Name>,
): Promise<Output<Name>> {
  // The driver's types cannot follow a generic argument through the page.
  const envelope = await page.evaluate(
    ([name, value]) =>
      window.kontuar.invoke(name as never, value as never, crypto.randomUUID()) as Promise<
        Envelope<unknown>
      >,
    [method, input] as [string, unknown],
  );
  if (!envelope.ok) throw new Error(`${method}: ${JSON.stringify(envelope.error)}`);
  return envelope.value as Output<Name>;
}
