import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { blankCall } from '../../preload/contract/calls.ts';
import { emptyDetails } from '../../preload/contract/customers.ts';
import { newCall } from '../support/new-call.ts';
import { invoke, launcher, test } from './support/program.ts';
import { shareProgram } from './support/shared.ts';

const shared = shareProgram({});

test('the page has the bridge, which it cannot change, and nothing of Node', async () => {
  const { page } = shared.program;
  const seen = await page.evaluate(() => ({
    bridge: Object.keys(window.kontuar).toSorted(),
    node: ['require', 'process', 'module', 'Buffer', 'global', 'electron'].filter(
      (name) => name in window,
    ),
  }));
  expect(seen).toEqual({ bridge: ['cancel', 'drop', 'invoke', 'subscribe'], node: [] });
  const frozen = await page.evaluate(() => {
    const attempts = [
      () => Object.assign(window.kontuar, { invoke: 'mine' }),
      () => Object.assign(window, { kontuar: { invoke: 'mine' } }),
    ];
    return attempts.map((attempt) => {
      try {
        attempt();
        return 'changed';
      } catch {
        return typeof window.kontuar.invoke;
      }
    });
  });
  expect(frozen).toEqual(['function', 'function']);
});

test('the process of the window runs in the sandbox', async () => {
  test.skip(process.platform !== 'linux', 'reads /proc');
  test.skip(!launcher.chromiumSandbox, 'root without an unprivileged user has no sandbox');
  const { app } = shared.program;
  const pid = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
  );
  // 2 is "filter": the system calls are limited, see proc(5).
  expect(readFileSync(`/proc/${pid}/status`, 'utf8')).toMatch(/^Seccomp:\s2$/mu);
});

test('script in a text field stays text on every screen', async () => {
  const { page, complaints } = shared.program;
  const scripts = [
    '<script>window.pwned = 1</script>',
    '<img src=x onerror="window.pwned = 1">',
    '"><svg onload=window.pwned=1>',
    'javascript:window.pwned=1',
  ];
  const { version } = await invoke(page, 'shop.get', {});
  await invoke(page, 'shop.update', {
    version,
    details: { name: scripts[0] ?? '', country: 'PL', currency: 'PLN' },
  });
  for (const text of scripts) {
    const { id: customerId } = await invoke(page, 'customers.create', {
      details: {
        ...emptyDetails,
        givenName: text,
        familyName: text,
        company: text,
        phones: [{ number: text }],
        emails: [{ address: `${text.replaceAll(/\s/gu, '')}@x` }],
        address: { street: text, postalCode: '', city: text, region: text, country: text },
        note: text,
      },
    });
    const { id } = await invoke(page, 'calls.start', newCall({ customerId, newCustomer: text }));
    const content = {
      ...blankCall,
      customerId,
      newCustomer: text,
      channel: 'phone',
      direction: 'incoming',
      kind: 'other',
      note: text,
    } as const;
    await invoke(page, 'calls.save', { id, content });
    await invoke(page, 'calls.start', newCall({ newCustomer: text }));
    for (const route of [`/customers/${customerId}`, `/calls/${id}`, '/settings', '/import']) {
      await page.evaluate((to) => {
        window.location.hash = to;
      }, route);
      await page.getByRole('main').waitFor();
      await expect(page.locator('script:not([src])')).toHaveCount(0);
    }
  }
  await page.evaluate(() => {
    window.location.hash = '/customers';
  });
  await expect(page.getByText('<script>window.pwned = 1</script>').first()).toBeVisible();
  expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
  expect(complaints).toEqual([]);
});

test('the page cannot leave, open windows, run text or reach anything', async () => {
  const { app, page } = shared.program;
  const address = page.url();
  for (const target of [
    'https://example.com/',
    'file:///etc/passwd',
    'data:text/html,<h1>hello</h1>',
    'kontuar-app://elsewhere/index.html',
  ]) {
    await page.evaluate((to) => {
      window.location.href = to;
    }, target);
    expect(await page.evaluate((to) => window.open(to) === null, target)).toBe(true);
    await page.evaluate((to) => {
      const link = document.createElement('a');
      Object.assign(link, { href: to, target: '_blank' });
      document.body.append(link);
      link.click();
      link.remove();
    }, target);
  }
  expect(page.url()).toBe(address);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);

  const outcomes = await page.evaluate(async () => {
    const outcome = async (act: () => unknown) => {
      try {
        await act();
        return 'done';
      } catch {
        return 'refused';
      }
    };
    return {
      script: await outcome(() => {
        const script = document.createElement('script');
        script.textContent = 'window.pwned = 1';
        document.body.append(script);
        if (!('pwned' in window)) throw new Error('did not run');
      }),
      network: await outcome(() => fetch('https://example.com/')),
      loopback: await outcome(() => fetch('http://127.0.0.1:9/')),
      file: await outcome(() => fetch('file:///etc/passwd')),
      image: await outcome(
        () =>
          new Promise((resolve, reject) => {
            const image = new Image();
            image.addEventListener('load', resolve);
            image.addEventListener('error', reject);
            image.src = 'https://example.com/x.png';
          }),
      ),
      worker: await outcome(() => new Worker('data:text/javascript,1')),
      camera: await outcome(() => navigator.mediaDevices.getUserMedia({ video: true })),
      place: await outcome(
        () =>
          new Promise((resolve, reject) => {
            navigator.geolocation.getCurrentPosition(resolve, reject);
          }),
      ),
    };
  });
  expect(new Set(Object.values(outcomes)), JSON.stringify(outcomes)).toEqual(new Set(['refused']));
  const permission = await page.evaluate(() => Notification.requestPermission());
  expect(permission).toBe('denied');
});

test('text is not run as program by eval; only files of the window are served, strictly', async () => {
  const { app } = shared.program;
  // Through the page's own script context: what Playwright evaluates itself is let through.
  const outcome = await app.evaluate(async ({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    return window?.webContents.executeJavaScript(
      `new Promise((resolve) => {
        addEventListener('securitypolicyviolation', (event) => resolve(event.blockedURI));
        setTimeout('window.pwned = 1', 0);
        setTimeout(() => resolve('ran'), 500);
      })`,
    );
  });
  expect(outcome).toBe('eval');

  const served = await app.evaluate(async ({ net }) => {
    const paths = [
      'index.html',
      '../preload/index.cjs',
      '..%2fpreload%2findex.cjs',
      '%2e%2e/main/index.js',
      '....//main/index.js',
      'C:/Windows/win.ini',
      'index.html%00.js',
      'nothing.js',
    ];
    return Promise.all(
      paths.map(async (path) => {
        const response = await net.fetch(`kontuar-app://window/${path}`);
        return [path, response.status, response.headers.get('content-security-policy')] as const;
      }),
    );
  });
  const [start, ...others] = served;
  expect(start?.[1]).toBe(200);
  expect(start?.[2]).toMatch(
    /^default-src 'none'; script-src 'self'; style-src 'self' 'nonce-[\w+/=]{24}'; img-src 'self' data:; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'$/u,
  );
  for (const [path, status] of others) expect(status, path).toBe(404);
});
