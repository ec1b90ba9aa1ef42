const good = 'kontuar://call?number=600700800&direction=in';
const ways = ['in', 'out'];

/** Written as an escape, so that it can be seen here. */
const marks = [
  '\u202e',
  '\u202a',
  '\u2066',
  '\u2069',
  '\u200e',
  '\u200f',
  '\u061c',
  '\u200b',
  '\u2060',
  '\ufeff',
];
const controls = [
  '\0',
  '\n',
  '\r',
  '\r\n',
  '\t',
  '\u001b[2J',
  '\u0007',
  '\u007f',
  '\u0085',
  '\u2028',
];
const scripts = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  'javascript:alert(1)',
  '${7*7}',
  '{{constructor.constructor("return process")()}}',
  '%3Cscript%3Ealert(1)%3C/script%3E',
  '&#60;script&#62;',
  '<!--',
  ']]>',
];
const statements = [
  "600'; DROP TABLE customers;--",
  "600' OR '1'='1",
  '600" UNION SELECT * FROM staff--',
  '600);DELETE FROM calls;',
  '600%27%20OR%201=1',
  '600/**/OR/**/1',
  '600;ATTACH DATABASE x',
  '%',
  '_00%',
  "x'600' OR 1",
];
/** In the shape that a launcher gives them which does not quote what it was handed. */
const switches = [
  '--no-sandbox',
  '--remote-debugging-port=9222',
  '--inspect-brk',
  '--gpu-launcher=calc.exe',
  '--utility-cmd-prefix=xterm',
  '--renderer-cmd-prefix=xterm',
  '--data /tmp/other',
  '--data=\\\\server\\share',
  '--backup /tmp/out',
  '--restore /tmp/in --into /tmp/out',
  '--call 600700801',
  '--load-extension=/tmp/x',
  '-r /tmp/evil.cjs',
  '--js-flags=--expose-gc',
  '--user-data-dir=/tmp/x',
];
const paths = [
  '../../etc/passwd',
  '/etc/passwd',
  'C:\\Windows\\System32\\calc.exe',
  '\\\\server\\share\\x',
  'file:///etc/passwd',
  '..%2f..%2fetc%2fpasswd',
  '~/.ssh/id_rsa',
  '$(touch /tmp/x)',
  '`touch /tmp/x`',
  '|calc',
];
/** The digits 0 to 9 of other scripts, each from its first. */
const otherDigits = [
  0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10, 0x1d7ce, 0x1d7d8, 0x2080, 0x2460,
].map((zero) => [6, 0, 0, 7, 0, 0].map((digit) => String.fromCodePoint(zero + digit)).join(''));

const twice = (text: string) => encodeURIComponent(encodeURIComponent(text));
const withNumber = (number: string) => `kontuar://call?number=${number}&direction=in`;

/** Links that are not to be read, by what is wrong with them. */
export const hostileLinks: Readonly<Record<string, readonly string[]>> = {
  'other hosts and paths': [
    ...['calls', 'cal', 'call.evil.example', 'evil.example', 'xn--call', 'Call.', 'backup', ''],
    ...[
      'call/x',
      'call/../restore',
      'call//',
      'call/%2e%2e',
      'call%2f',
      'call\\',
      '/call',
      'localhost',
    ],
  ].map((place) => good.replace('//call', `//${place}`)),
  'other schemes': [
    ...['http', 'https', 'file', 'javascript', 'data', 'tel', 'sip', 'kontuar-app', 'kontuars'],
    ...[
      'ms-msdt',
      'search-ms',
      'vbscript',
      'ontuar',
      'kontuar:kontuar',
      '\u212aontuar',
      'k\u043entuar',
    ],
  ].map((scheme) => good.replace('kontuar', scheme)),
  'broken shapes': [
    '',
    ' ',
    'kontuar',
    'kontuar:',
    'kontuar:/',
    'kontuar://',
    'kontuar://call',
    'kontuar://call?',
    'kontuar://call?number',
    'kontuar://call?number=',
    'kontuar://call?=600700800',
    'kontuar://call?direction=in',
    'kontuar:call?number=600700800',
    'kontuar:/call?number=600700800',
    'kontuar:///call?number=600700800',
    'kontuar:\\\\call?number=600700800',
    'kontuar://call&number=600700800',
    'kontuar://call??number=600700800',
    'kontuar://call?number==600700800',
    'kontuar://call?number=600700800&',
    'kontuar://call?&number=600700800',
    'kontuar://call?number=600700800;direction=in',
    `"${good}"`,
    `<${good}>`,
    ` ${good}`,
    `${good} `,
  ],
  'directions and keys that are not known': [
    ...[
      '',
      'IN',
      'In',
      'incoming',
      'inout',
      'in,out',
      'in%00',
      'on',
      '1',
      'in+',
      '%69n',
      'constructor',
    ],
  ]
    .map((direction) => `kontuar://call?number=600700800&direction=${direction}`)
    .concat(
      [
        'id=1',
        'Number=600700801',
        'NUMBER=1',
        '__proto__=1',
        'number[]=1',
        'redirect=https://x.example',
      ]
        .concat(['constructor=1', 'note=x', 'customerId=1', 'direction=in&direction=out'])
        .map((more) => `kontuar://call?number=600700800&${more}`),
    ),
  'bytes encoded once and twice': [
    ...['600700800', '6', '+48600700800', '600 700', '600\0', '600\n', '\u0666', '600&number=1'],
    ...['--data', '600/..', '600#', "600'"],
  ].flatMap((number) => [
    withNumber(
      [...Buffer.from(number)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''),
    ),
    withNumber(twice(number.replace(/^(?=\d+$)/u, '+'))),
  ]),
  'encodings that are none': [
    '%',
    '%%',
    '%2',
    '%zz',
    '%u0036',
    '%c0%b6',
    '%ff',
    '%ed%a0%80',
  ].flatMap((bad) => [withNumber(`600700800${bad}`), `${good}&name=${bad}%`]),
  'lengths that no number has': [
    ...['1', '12', '+1', '+12', '1'.repeat(21), '1'.repeat(1000), '1'.repeat(100_000)],
    ...[`+${'1'.repeat(21)}`, '0'.repeat(2_000_000)],
  ]
    .map(withNumber)
    .concat([
      `${good}&name=${'a'.repeat(1000)}`,
      `${good}${'&name=x'.repeat(500)}`,
      `kontuar://${'call/'.repeat(1000)}?number=600700800`,
    ]),
  'no digits, or more than digits': [
    ...['anonymous', 'abc', '600x700', '0x258', '6e8', '1e3', '-600', '600-700-800', '600.700.800'],
    ...[
      '(600)700800',
      '600 700 800',
      '600%20700',
      '++48600',
      '48+600',
      '+',
      '+-48600',
      'NaN',
      'null',
    ],
    ...['600700800.0', '600,5', '600_700', '*100#', '*21*600%23', '%23%2306%23', 'true', '[600]'],
  ].map(withNumber),
  'several numbers': [
    ...['600700800,600700801', '600700800;600700801', '600700800|1', '600700800/600700801'],
    ...[
      '600700800&number=600700801',
      '600700800&number=600700800',
      '600700800%2C600',
      '600%26number=1',
    ],
  ].map(withNumber),
  'marks that turn or hide text': marks.flatMap((mark) => [
    withNumber(`600${mark}700800`),
    `${mark}${good}`,
    `${good}&name=${encodeURIComponent(`a${mark}b`)}`,
  ]),
  'control characters': controls.flatMap((control) => [
    withNumber(`600700800${control}`),
    `${good}${control}`,
    `${good}&name=a${encodeURIComponent(control)}`,
  ]),
  'digits of other scripts': otherDigits.flatMap((digits) => [
    withNumber(digits),
    withNumber(encodeURIComponent(digits)),
  ]),
  'script and markup': scripts.flatMap((script) => [
    withNumber(script),
    `${good}&direction=${script}`,
    `kontuar://call?${script}`,
  ]),
  SQL: statements.flatMap((statement) => [
    withNumber(statement),
    withNumber(encodeURIComponent(statement)),
  ]),
  'switches of the command line': switches.flatMap((option) => [
    `kontuar://call?number=1 ${option}`,
    `${good} ${option}`,
    `${good}" ${option}`,
    `${good}&name=x ${option}`,
    `kontuar:${option}`,
  ]),
  'paths of files': paths.flatMap((path) => [withNumber(path), `kontuar://${path}`]),
  'users, ports and fragments': [
    ...[
      'user@call',
      'user:password@call',
      ':@call',
      'call:80',
      'call:',
      'call:0',
      'evil.example@call',
    ],
    ...['call@evil.example', 'call%40evil', '[::1]', '127.0.0.1'],
  ]
    .map((authority) => good.replace('//call', `//${authority}`))
    .concat(['#', '#x', '#number=1', '#/calls/1', '%23x'].map((fragment) => `${good}${fragment}`))
    .concat(ways.map((way) => `kontuar://call#?number=600700800&direction=${way}`)),
};
