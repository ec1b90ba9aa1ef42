import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const layers = ['main', 'preload', 'renderer', 'db'] as const;

interface Arrow {
  from: string;
  to: string;
}

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/u.test(name))
    .map((name) => join(folder, name).split(sep).join('/'));
}

const importing = /\bfrom '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gmu;

/** Where a module specifier leads: a path below the root, or the name of a package. */
function target(from: string, specifier: string): string {
  if (specifier.startsWith('#contract/')) return specifier.replace('#contract', 'preload/contract');
  if (specifier.startsWith('#db/')) return specifier.replace('#db', 'db');
  if (!specifier.startsWith('.')) return specifier;
  return relative(root, resolve(root, dirname(from), specifier))
    .split(sep)
    .join('/');
}

const arrows: Arrow[] = layers.flatMap(sources).flatMap((from) =>
  [...readFileSync(join(root, from), 'utf8').matchAll(importing)].map(
    ([, fixed, effect, lazy]) => ({
      from,
      to: target(from, fixed ?? effect ?? lazy ?? ''),
    }),
  ),
);

/** Every arrow that `rule` forbids, in words. */
function broken(rule: (arrow: Arrow) => boolean): string[] {
  return arrows.filter(rule).map(({ from, to }) => `${from} → ${to}`);
}

const below = (path: string, folder: string) => path.startsWith(`${folder}/`);
const anyOf = (path: string, folders: readonly string[]) => folders.some((f) => below(path, f));
const isPackage = (to: string, name: string) => to === name || to.startsWith(`${name}/`);

test('the arrows were found', () => {
  expect(arrows.length).toBeGreaterThan(200);
  expect(arrows).toContainEqual({ from: 'main/features/shop/handlers.ts', to: 'db/shop.ts' });
});

test('the contract knows only zod', () => {
  expect(
    broken(
      ({ from, to }) =>
        below(from, 'preload/contract') && to !== 'zod' && !below(to, 'preload/contract'),
    ),
  ).toEqual([]);
});

test('preload knows the contract and Electron', () => {
  expect(
    broken(({ from, to }) => below(from, 'preload') && anyOf(to, ['main', 'renderer', 'db'])),
  ).toEqual([]);
});

test('db knows the contract, and nothing of Electron or of the rules', () => {
  expect(
    broken(
      ({ from, to }) =>
        below(from, 'db') &&
        (anyOf(to, ['main', 'renderer']) ||
          isPackage(to, 'electron') ||
          (below(to, 'preload') && !below(to, 'preload/contract'))),
    ),
  ).toEqual([]);
});

test('the renderer knows the contract, and nothing of the other side', () => {
  expect(
    broken(
      ({ from, to }) =>
        below(from, 'renderer') &&
        (anyOf(to, ['main', 'db']) ||
          (below(to, 'preload') && !below(to, 'preload/contract')) ||
          to.startsWith('node:') ||
          ['electron', 'better-sqlite3', 'kysely'].some((name) => isPackage(to, name))),
    ),
  ).toEqual([]);
});

test('nobody imports the renderer; only the shell and the start touch Electron', () => {
  expect(broken(({ from, to }) => !below(from, 'renderer') && below(to, 'renderer'))).toEqual([]);
  expect(
    broken(
      ({ from, to }) =>
        isPackage(to, 'electron') &&
        !below(from, 'main/shell') &&
        !['main/index.ts', 'preload/index.ts'].includes(from),
    ),
  ).toEqual([]);
});

/** What a feature lets the others use; everything else in it is its own. */
const shared = new Set([
  'main/features/customers/details.ts',
  'renderer/features/customers/queries.ts',
  'renderer/features/customers/customer-name.ts',
  'renderer/features/customers/use-customer-name.ts',
  'renderer/features/calls/use-new-call.ts',
  'renderer/features/follow-ups/FollowUpFields.tsx',
  'renderer/features/follow-ups/FollowUpList.tsx',
  'renderer/features/follow-ups/queries.ts',
  'renderer/features/profile/Consents.tsx',
  'renderer/features/profile/Details.tsx',
  'renderer/features/profile/Glance.tsx',
  'renderer/features/profile/Links.tsx',
  'renderer/features/profile/Observations.tsx',
  'renderer/features/settings/use-home-country.ts',
  'renderer/features/timeline/Timeline.tsx',
  'main/features/today/days.ts',
  'renderer/features/calls/queries.ts',
  'renderer/features/calls/way-back.ts',
  'renderer/features/customers/focus.ts',
  'renderer/features/demo/DemoSection.tsx',
  'renderer/features/demo/demo-run.ts',
  'renderer/features/help/help-state.ts',
  'renderer/features/settings/PlaceFields.tsx',
  'renderer/features/settings/Section.tsx',
  'renderer/features/settings/currencies.ts',
  'renderer/features/settings/languages.ts',
  'renderer/features/settings/queries.ts',
  'renderer/features/settings/use-change-preferences.ts',
  'renderer/features/today/queries.ts',
  'renderer/features/today/use-today.ts',
]);

test('features keep out of one another', () => {
  const featureOf = (path: string) => /^(?:main|renderer)\/features\/[^/]+(?=\/)/u.exec(path)?.[0];
  expect(
    broken(({ from, to }) => {
      const own = featureOf(from);
      const other = featureOf(to);
      return own !== undefined && other !== undefined && own !== other && !shared.has(to);
    }),
  ).toEqual([]);
});
