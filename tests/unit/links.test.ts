import fc from 'fast-check';
import { expect, test } from 'vitest';
import { looksLikeLink, parseCallLink } from '../../main/shell/call-link.ts';
import { callHandedOver, parseLaunch } from '../../main/shell/launch.ts';
import { keepLaunchedCalls } from '../../main/shell/launched-calls.ts';
import { hostileLinks } from '../support/hostile-links.ts';

const hostile = Object.entries(hostileLinks).flatMap(([kind, links]) =>
  links.map((link) => [kind, link] as const),
);
const incoming = { number: '600700800', direction: 'incoming' } as const;

test.each([
  ['kontuar://call?number=600700800&direction=in', '600700800', 'incoming'],
  ['kontuar://call?number=600700800&direction=out', '600700800', 'outgoing'],
  ['kontuar://call?direction=out&number=112', '112', 'outgoing'],
  ['kontuar://call?number=600700800', '600700800', 'incoming'],
  // As Windows and some browsers write it.
  ['kontuar://call/?number=600700800&direction=in', '600700800', 'incoming'],
  ['KONTUAR://CALL?number=600700800', '600700800', 'incoming'],
  ['kontuar://call?number=+48600700800', '+48600700800', 'incoming'],
  ['kontuar://call?number=%2B48600700800', '+48600700800', 'incoming'],
  ['kontuar://call?number=%2b48600700800', '+48600700800', 'incoming'],
  ['kontuar://call?number=600700800&direction=in&name=Anna%20Nowak', '600700800', 'incoming'],
  ["kontuar://call?number=600700800&name=O'Neill+(shop)", '600700800', 'incoming'],
  ['kontuar://call?number=600700800&name=%D0%90%D0%BD%D0%BD%D0%B0', '600700800', 'incoming'],
  ['kontuar://call?number=600700800&name=', '600700800', 'incoming'],
  [`kontuar://call?number=${'9'.repeat(20)}`, '9'.repeat(20), 'incoming'],
])('%s is read', (link, number, direction) => {
  expect(parseCallLink(link)).toEqual({ number, direction });
});

test('there are hundreds of hostile links, no two alike', () => {
  expect(new Set(hostile.map(([, link]) => link)).size).toBe(hostile.length);
  expect(hostile.length).toBeGreaterThanOrEqual(200);
});

test.each(Object.keys(hostileLinks))('what is hostile is not read: %s', (kind) => {
  const read = hostileLinks[kind]?.filter((link) => parseCallLink(link) !== null);
  expect(read).toEqual([]);
});

const numbers = fc
  .tuple(fc.constantFrom('', '+'), fc.stringMatching(/^[0-9]{3,20}$/u))
  .map(([plus, digits]) => plus + digits);
const calls = fc.record({
  number: numbers,
  direction: fc.constantFrom('incoming' as const, 'outgoing' as const),
});
const linkTo = ({ number, direction }: { number: string; direction: 'incoming' | 'outgoing' }) =>
  `kontuar://call?number=${number}&direction=${direction === 'incoming' ? 'in' : 'out'}`;

test('every call comes back as it was written', () => {
  fc.assert(
    fc.property(calls, (call) => {
      expect(parseCallLink(linkTo(call))).toEqual(call);
      expect(parseCallLink(linkTo(call).replace('+', '%2B'))).toEqual(call);
    }),
  );
});

/** Good links with a few characters changed, and texts made of the pieces that links are made of. */
const nearLinks = fc.oneof(
  fc
    .tuple(
      calls,
      fc.array(fc.tuple(fc.nat(60), fc.nat(3), fc.string({ unit: 'binary', maxLength: 3 })), {
        maxLength: 2,
      }),
    )
    .map(([call, changes]) =>
      changes.reduce(
        (link, [place, removed, put]) => link.slice(0, place) + put + link.slice(place + removed),
        linkTo(call),
      ),
    ),
  fc
    .array(
      fc.constantFrom(
        'kontuar:',
        '//',
        'call',
        '?',
        'number=',
        '&',
        'direction=',
        'in',
        'out',
        '600',
        '+',
        '%2B',
        'name=',
        '%00',
        '%',
        '/',
        '#',
        '@',
        ' ',
        '\n',
        '\u0666',
        '\u212a',
        '--data',
        '=',
        ':80',
      ),
      { maxLength: 12 },
    )
    .map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
);

test('whatever is read is a number and a direction, and says so to other readers too', () => {
  let read = 0;
  fc.assert(
    fc.property(nearLinks, (text) => {
      const call = parseCallLink(text);
      if (call === null) return;
      read += 1;
      expect(Object.keys(call).toSorted()).toEqual(['direction', 'number']);
      expect(call.number).toMatch(/^\+?[0-9]{3,20}$/u);
      expect(['incoming', 'outgoing']).toContain(call.direction);
      expect(parseCallLink(linkTo(call))).toEqual(call);
      const url = new URL(text);
      expect(url).toMatchObject({
        protocol: 'kontuar:',
        username: '',
        password: '',
        port: '',
        hash: '',
      });
      expect(url.hostname.toLowerCase()).toBe('call');
      expect(url.searchParams.getAll('number').map((one) => one.replace(' ', '+'))).toEqual([
        call.number,
      ]);
      const way = { incoming: 'in', outgoing: 'out' }[call.direction];
      expect(url.searchParams.get('direction') ?? 'in').toBe(way);
    }),
    { numRuns: 20_000 },
  );
  expect(read).toBeGreaterThan(500);
});

const aLink = 'kontuar://call?number=600700800&direction=in';
const nothing = { dataFolder: null, reportStart: false, command: null };

test('a link on the command line is for a call, and for nothing else', () => {
  expect(parseLaunch(['kontuar', aLink])).toEqual({ ...nothing, call: incoming });
  // Whoever registered the command may have named a shop before it.
  expect(parseLaunch(['kontuar', '--data', '/shop', aLink])).toMatchObject({
    dataFolder: '/shop',
    call: incoming,
  });
  expect(parseLaunch(['kontuar', '--call', aLink]).call).toEqual(incoming);
});

test('whatever comes with or after a link is not obeyed, and the link is not either', () => {
  for (const [kind, link] of hostile) {
    const alone = parseLaunch(['kontuar', link]);
    expect(alone, kind).toEqual({ ...nothing, call: looksLikeLink(link) ? 'refused' : null });
  }
  const torn = hostile
    .filter(([, link]) => looksLikeLink(link))
    .map(([, link]) => parseLaunch(['kontuar', ...link.split(/["\s]+/u).filter(Boolean)]));
  expect(torn.length).toBeGreaterThan(200);
  for (const { dataFolder, command } of torn) {
    expect([dataFolder, command]).toEqual([null, null]);
  }
  for (const more of [
    '--data=/x',
    '--backup=/x',
    '--restore=/x',
    '--call=1',
    '--no-sandbox',
    aLink,
    '',
  ]) {
    expect(parseLaunch(['kontuar', aLink, more]), more).toEqual({ ...nothing, call: 'refused' });
  }
});

test('whoever rings may call himself like an option, and is only a caller', () => {
  for (const name of ['--backup=/x', '--restore', '--data=/x', '--report-start', '--call']) {
    expect(parseLaunch(['kontuar', '--call', name])).toEqual({
      ...nothing,
      call: { number: name, direction: 'incoming' },
    });
  }
  expect(parseLaunch(['kontuar', '--call', ' 600\u202e \n700 ']).call).toEqual({
    number: expect.stringMatching(/^600\s+700$/u),
    direction: 'incoming',
  });
  expect(parseLaunch(['kontuar', '--call', ' \n ']).call).toBeNull();
  expect(parseLaunch(['kontuar', '--call', '6'.repeat(100_000)]).call).toBe('refused');
});

test.each([
  [{ call: incoming }, incoming],
  [{ call: 'refused' }, null],
  [{ call: { ...incoming, more: 1 } }, incoming],
  [{}, null],
  [null, null],
  ['kontuar', null],
  [{ call: '600700800' }, null],
  [{ call: { number: '', direction: 'incoming' } }, null],
  [{ call: { number: 600, direction: 'incoming' } }, null],
  [{ call: { number: '6'.repeat(201), direction: 'incoming' } }, null],
  [{ call: { number: '600700800', direction: 'in' } }, null],
  [{ call: { number: '600700800' } }, null],
])('of what another start hands over only a call is taken: %j', (data, call) => {
  expect(callHandedOver(data)).toEqual(call);
});

test('calls wait until they are taken, each once, and never too many', () => {
  let told = 0;
  const launched = keepLaunchedCalls(() => (told += 1));
  const outgoing = { ...incoming, direction: 'outgoing' } as const;
  for (const call of [incoming, outgoing, incoming]) launched.add(call);
  expect(told).toBe(3);
  expect(launched.take()).toEqual([incoming, outgoing]);
  expect(launched.take()).toEqual([]);
  for (let last = 0; last < 100; last += 1) launched.add({ ...incoming, number: `6007${last}` });
  expect(launched.take()).toHaveLength(20);
});
