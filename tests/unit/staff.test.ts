import fc from 'fast-check';
import { expect, test } from 'vitest';
import { may, permissions, roles } from '#contract/permissions.ts';
import { newRecoveryCode, plainCode } from '../../main/features/staff/recovery-code.ts';
import { hashSecret, matchesSecret } from '../../main/features/staff/secret.ts';
import {
  secondsToWait,
  stillWaiting,
  waitAfter,
  withOneMore,
} from '../../main/features/staff/waiting.ts';

test('the owner may everything, a manager whatever staff may', () => {
  for (const permission of Object.keys(permissions) as (keyof typeof permissions)[]) {
    expect(may('owner', permission)).toBe(true);
    expect(may('manager', permission) || !may('staff', permission)).toBe(true);
  }
  expect(roles.filter((role) => may(role, 'team.manage'))).toEqual(['owner']);
  expect(roles.filter((role) => may(role, 'export'))).toEqual(['owner', 'manager']);
});

test('three tries are free, then each waits longer, up to a quarter of an hour', () => {
  const tries = [0, 1, 2, 3, 4, 5, 6, 7, 8, 100];
  expect(tries.map(waitAfter)).toEqual([0, 0, 0, 5, 15, 60, 300, 900, 900, 900]);
});

test('no wait is shorter than its time, whenever the computer is restarted, nor much longer', () => {
  const seconds = (most: number) => fc.nat(most * 4).map((quarters) => quarters / 4);
  const moment = fc.record({
    passed: fc.oneof(seconds(1), seconds(1000)),
    off: fc.option(seconds(100_000)),
  });
  fc.assert(
    fc.property(
      fc.integer({ min: 3, max: 20 }),
      seconds(5000),
      fc.array(moment, { maxLength: 20 }),
      (failedTries, on, moments) => {
        let uptime = on;
        let passed = 0;
        let sinceStart = Number.POSITIVE_INFINITY;
        let tries = withOneMore({ failedTries: failedTries - 1, failedUptime: 0 }, uptime);
        for (const step of moments) {
          uptime += step.passed;
          passed += step.passed;
          sinceStart += step.passed;
          if (step.off !== null) {
            uptime = 0;
            passed += step.off;
            sinceStart = 0;
          }
          const wait = secondsToWait(tries, uptime);
          expect(wait).toBeGreaterThanOrEqual(waitAfter(failedTries) - passed);
          expect(wait).toBeLessThanOrEqual(waitAfter(failedTries));
          tries = stillWaiting(tries, uptime);
          // Asked once after each start, it is over when the computer has been on for so long, and
          // for the rest of the second in which the try was.
          const enough = Math.min(passed, sinceStart) >= waitAfter(failedTries) + 1;
          expect(wait === 0 || !enough).toBe(true);
        }
      },
    ),
  );
});

test('a PIN matches its own hash and no other, and each hash has its salt', async () => {
  const [hash, other] = await Promise.all([hashSecret('4711'), hashSecret('4711')]);
  expect(hash).not.toBe(other);
  expect(hash).toMatch(/^scrypt\$32768\$8\$1\$/u);
  expect(await matchesSecret('4711', hash)).toBe(true);
  expect(await matchesSecret('4712', hash)).toBe(false);
  expect(await matchesSecret('4711', 'plain$4711')).toBe(false);
  expect(await matchesSecret('4711', '')).toBe(false);
});

test('a hash of other parameters is still understood', async () => {
  const [kind, , r, p, salt] = (await hashSecret('4711')).split('$');
  const { scryptSync } = await import('node:crypto');
  const key = scryptSync('4711', Buffer.from(salt ?? '', 'base64'), 32, { N: 1024, r: 8, p: 1 });
  const hash = [kind, 1024, r, p, salt, key.toString('base64')].join('$');
  expect(await matchesSecret('4711', hash)).toBe(true);
});

test('a recovery code is never the same and survives being typed off paper', () => {
  const codes = Array.from({ length: 200 }, () => newRecoveryCode());
  expect(new Set(codes).size).toBe(codes.length);
  for (const code of codes) {
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}(?:-[0-9A-HJKMNP-TV-Z]{5}){4}$/u);
    const typed = ` ${code.toLowerCase().replaceAll('-', '  ').replaceAll('0', 'o').replaceAll('1', 'l')} `;
    expect(plainCode(typed)).toBe(code.replaceAll('-', ''));
  }
});
