import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { staffColours } from '#contract/staff.ts';

const css = readFileSync('renderer/theme.css', 'utf8');
const split = css.search(/\[data-mantine-color-scheme=.dark/u);
const colours = (block: string) =>
  new Map(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/gu)].map(([, name, value]) => [name, value]),
  );

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => Number.parseInt(hex.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one = '', other = ''): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const people = [
  ...readFileSync('renderer/features/staff/Staff.module.css', 'utf8').matchAll(
    /data-colour="(\w+)"\] \{\s+--person: (#[0-9a-f]{6});/gu,
  ),
].map(([, name = '', value = '']): [string, string] => [name, value]);

const surfaces = ['frame', 'surface', 'raised', 'hover', 'selected'];
const tones = ['overdue', 'due', 'kept', 'waiting'];
const texts = ['ink', 'ink-muted', 'accent-text', ...tones].flatMap((text) =>
  surfaces.map((surface): [string, string] => [text, surface]),
);
const tinted = tones.flatMap((tone): [string, string][] => [
  [tone, `${tone}-tint`],
  ['ink', `${tone}-tint`],
]);

test('each person can have a colour', () => {
  expect(people.map(([name]) => name)).toEqual([...staffColours]);
});

describe.each([
  ['light', colours(css.slice(0, split))],
  ['dark', colours(css.slice(split))],
])('%s', (_scheme, colour) => {
  test.each([...texts, ...tinted, ['on-accent', 'accent'], ['on-accent', 'accent-hover']])(
    '%s can be read on %s',
    (text, surface) => {
      expect(contrast(colour.get(text), colour.get(surface))).toBeGreaterThanOrEqual(4.5);
    },
  );

  test.each(people)('the %s of a person is seen, with its letters', (_name, disc) => {
    expect(contrast('#ffffff', disc)).toBeGreaterThanOrEqual(4.5);
    for (const surface of ['frame', 'surface', 'raised']) {
      expect(contrast(disc, colour.get(surface))).toBeGreaterThanOrEqual(3);
    }
  });

  test.each(surfaces)('a control and the focus ring are seen on %s', (surface) => {
    for (const edge of ['line-control', 'focus']) {
      expect(contrast(colour.get(edge), colour.get(surface))).toBeGreaterThanOrEqual(3);
    }
  });
});
