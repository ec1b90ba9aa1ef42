import { expect, test } from 'vitest';
import { trafficElsewhere } from '../e2e/support/trace.ts';

const elsewhere = '{sa_family=AF_INET, sin_port=htons(443), sin_addr=inet_addr("203.0.113.7")}';
const here = '{sa_family=AF_INET, sin_port=htons(9229), sin_addr=inet_addr("127.0.0.1")}';

test.each([
  [
    'a stream to another machine',
    [`7 socket(AF_INET, SOCK_STREAM, 0) = 5`, `7 connect(5, ${elsewhere}, 16) = 0`],
  ],
  [
    'one that was interrupted',
    [
      `7 connect(5, ${elsewhere}, 16 <unfinished ...>`,
      `8 close(9) = 0`,
      `7 <... connect resumed>) = 0`,
    ],
  ],
  ['a datagram to another machine', [`7 sendto(5, "x", 1, 0, ${elsewhere}, 16) = 1`]],
  [
    'a connected datagram socket that is written to',
    [
      `7 socket(AF_INET, SOCK_DGRAM, 0) = 5`,
      `7 connect(5, ${elsewhere}, 16) = 0`,
      `7 sendmsg(5, {}) = 1`,
    ],
  ],
])('%s is traffic', (_what, lines) => {
  expect(trafficElsewhere(lines.join('\n'))).toHaveLength(1);
});

test.each([
  [
    'a stream on this machine',
    [`7 socket(AF_INET, SOCK_STREAM, 0) = 5`, `7 connect(5, ${here}, 16) = 0`],
  ],
  [
    'a datagram socket that is never written to',
    [
      `7 socket(AF_INET, SOCK_DGRAM, 0) = 5`,
      `7 connect(5, ${elsewhere}, 16) = 0`,
      `7 close(5) = 0`,
      `7 sendmsg(5, {}) = 1`,
    ],
  ],
  ['a local socket', [`7 connect(5, {sa_family=AF_UNIX, sun_path="/tmp/.X11-unix/X0"}, 20) = 0`]],
])('%s is none', (_what, lines) => {
  expect(trafficElsewhere(lines.join('\n'))).toEqual([]);
});
