import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { root } from '../../build/setup/paths.mjs';
import { type ShellMethodName, shellMethods } from '../../preload/contract/index.ts';
import { hostileInputs, hugeText } from '../support/hostile.ts';
import { test } from './support/program.ts';
import { shareProgram } from './support/shared.ts';

const shared = shareProgram({});

test('a foreign frame gets no answer', async () => {
  const { app, page } = shared.program;
  const inFrame = await page.evaluate(async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    await new Promise((resolve) => setTimeout(resolve, 100));
    return Object.hasOwn(frame.contentWindow ?? {}, 'kontuar');
  });
  expect(inFrame).toBe(false);

  const preload = join(root, 'out/preload/index.cjs');
  for (const address of ['kontuar-app://window/index.html', 'about:blank']) {
    const answers = await app.evaluate(
      async ({ BrowserWindow }, [script, url]) => {
        const other = new BrowserWindow({ show: false, webPreferences: { preload: script } });
        await other.loadURL(url);
        const results: unknown = await other.webContents.executeJavaScript(
          `Promise.all(['shop.get', 'preferences.get', 'customers.list'].map((method) =>
             window.kontuar.invoke(method, {}, 'x')))`,
        );
        other.destroy();
        return results;
      },
      [preload, address] as const,
    );
    const refused = { ok: false, error: { code: 'FORBIDDEN' } };
    expect(answers, address).toEqual([refused, refused, refused]);
  }
});

test('only https, mailto and tel links leave the program', async () => {
  const { app, page } = shared.program;
  await app.evaluate(({ shell }) => {
    const opened: string[] = [];
    Object.assign(globalThis, { opened });
    shell.openExternal = (url) => {
      opened.push(url);
      return Promise.resolve();
    };
  });
  const open = (url: string) =>
    page.evaluate((to) => window.kontuar.invoke('links.open', { url: to }, 'x'), url);
  for (const url of [
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'file:///etc/passwd',
    'http://example.com/',
    'smb://server/share',
    'ms-msdt:/id',
    'data:text/html,x',
    'C:\\Windows\\System32\\calc.exe',
    '//example.com',
    '',
  ]) {
    expect(await open(url), url).toEqual({
      ok: false,
      error: { code: 'VALIDATION', fields: { url: 'invalid' } },
    });
  }
  for (const url of ['https://example.com/', 'mailto:ola@wp.pl', 'tel:+48600700800']) {
    expect(await open(url)).toEqual({ ok: true, value: {} });
  }
  expect(await app.evaluate(() => (globalThis as unknown as { opened: string[] }).opened)).toEqual([
    'https://example.com/',
    'mailto:ola@wp.pl',
    'tel:+48600700800',
  ]);
});

/** All at once: a call of the driver takes longer than its answer. */
function sendAll(page: Page, name: ShellMethodName, inputs: readonly unknown[]) {
  return page.evaluate(
    ([method, values]) =>
      Promise.all(
        values.map(
          (value): Promise<unknown> =>
            window.kontuar.invoke(method, value as never, crypto.randomUUID()),
        ),
      ),
    [name, inputs] as const,
  );
}

/** The driver takes seconds for a huge text, so it is made in the page, where `input` has one. */
function sendHuge(page: Page, name: ShellMethodName, input: unknown) {
  const place = 'the huge text';
  const json = JSON.stringify(input, (_key, value: unknown) =>
    value === hugeText ? place : value,
  );
  return page.evaluate(
    ([method, text, mark, length]) => {
      const huge = 'ż'.repeat(length);
      const value: unknown = JSON.parse(text, (_key, inner: unknown) =>
        inner === mark ? huge : inner,
      );
      return window.kontuar.invoke(method, value as never, 'x');
    },
    [name, json, place, hugeText.length] as const,
  );
}

test('input that does not belong is refused by the shell too, over the real channel', async () => {
  const { app, page } = shared.program;
  const names = Object.keys(shellMethods) as (keyof typeof shellMethods)[];
  for (const name of names) {
    // What is too much for the driver is made in the page, below.
    const inputs = [...hostileInputs(shellMethods[name].input)].filter(
      ([what]) => !/^a (?:deep|polluted|million)/u.test(what),
    );
    const isHuge = ([what]: (typeof inputs)[number]) => what.startsWith('a huge text');
    const small = inputs.filter((one) => !isHuge(one));
    const envelopes = await sendAll(
      page,
      name,
      small.map(([, input]) => input),
    );
    for (const [what, input] of inputs.filter(isHuge)) {
      small.push([what, input]);
      envelopes.push(await sendHuge(page, name, input));
    }
    const refused = { ok: false, error: expect.objectContaining({ code: 'VALIDATION' }) };
    for (const [index, [what]] of small.entries()) {
      expect(envelopes[index], `${name}: ${what}`).toEqual(refused);
    }
  }
  const answered = await page.evaluate(async (methods) => {
    let deep: object = {};
    for (let depth = 0; depth < 200; depth += 1) deep = { a: deep };
    const polluted: unknown = JSON.parse('{"__proto__": {"polluted": 1}, "polluted": 1}');
    const send = window.kontuar.invoke as (...args: unknown[]) => Promise<{ ok: boolean }>;
    const long = { x: Array.from({ length: 1_000_000 }, () => null) };
    const answers = methods.flatMap((method) =>
      [deep, polluted, long].map((input) => send(method, input, 'x')),
    );
    return (await Promise.all(answers)).map(({ ok }) => ok);
  }, names);
  expect(new Set(answered)).toEqual(new Set([false]));
  expect(await app.evaluate(() => 'polluted' in Object.prototype)).toBe(false);

  const odd = await page.evaluate(() => {
    const send = window.kontuar.invoke as (...args: unknown[]) => Promise<unknown>;
    return Promise.all([
      send('shop.get', {}, 'x'.repeat(1000)),
      send({ method: 'shop.get' }, {}, 'x'),
      send('no.such', {}, 'x'),
      send('__proto__', {}, 'x'),
      send(),
    ]);
  });
  expect(odd).toEqual(
    ['VALIDATION', 'VALIDATION', 'UNSUPPORTED', 'UNSUPPORTED', 'VALIDATION'].map((code) => ({
      ok: false,
      error: { code },
    })),
  );
});
