import { contactPatterns } from '#contract/observations.ts';
import { acts, type Playbook, playbookLanguages } from '#contract/playbook.ts';
import { type Content, type Text, textsOf, tokensOf } from './texts.ts';

/** Tables of how much there is of everything, to be read. */
export function countsOf(content: Content): string {
  return [
    'Phrases by act and pattern',
    table(phraseRows(content)),
    ...content.playbooks.flatMap((playbook) => [
      `Playbook ${playbook.key}, version ${playbook.version}`,
      table(stepRows(playbook)),
    ]),
    'Phrases by language',
    table(languageRows(textsOf(content))),
  ].join('\n\n');
}

type Row = readonly (string | number)[];

function phraseRows({ phrases }: Content): Row[] {
  const columns = [null, ...contactPatterns];
  const row = (name: string, own: Content['phrases']): Row => [
    name,
    ...columns.map((column) => own.filter(({ pattern }) => pattern === column).length),
    own.filter(({ where }) => where === 'phone').length,
    own.filter(({ where }) => where === 'counter').length,
    own.length,
  ];
  return [
    ['', 'everybody', ...contactPatterns, 'phone', 'counter', 'all'],
    ...acts.map((act) =>
      row(
        act,
        phrases.filter((phrase) => phrase.act === act),
      ),
    ),
    row('all', phrases),
  ];
}

function stepRows({ steps, phrases, detours }: Playbook): Row[] {
  return [
    [
      '',
      'act',
      'phrases',
      'rather not',
      'questions',
      'entries',
      'ways on',
      'of them closed',
      'seconds',
    ],
    ...steps.map(
      (step): Row => [
        step.key,
        step.act,
        phrases.filter(({ act }) => act === step.act).length,
        step.rather.length,
        step.questions.length,
        step.entries.length,
        step.next.length,
        step.next.filter(({ when }) => when !== null).length,
        step.seconds ?? '',
      ],
    ),
    [`${steps.length} steps, ${detours.length} detours`],
  ];
}

const longSentence = 14;

function languageRows(texts: readonly Text[]): Row[] {
  return [
    ['', 'texts', 'words', 'sentences', `over ${longSentence} words`, 'commonest openings'],
    ...playbookLanguages.map((language): Row => {
      const said = texts.filter((text) => text.use === 'phrase' && text.language === language);
      const sentences = said
        .flatMap(({ text }) => text.split(/(?<=[.?…])\s/u))
        .map((sentence) => tokensOf(sentence).length);
      return [
        language,
        said.length,
        sentences.reduce((total, length) => total + length, 0),
        sentences.length,
        sentences.filter((length) => length > longSentence).length,
        openings(said),
      ];
    }),
  ];
}

/** The first two words that begin the most texts: what is heard too often. */
function openings(texts: readonly Text[]): string {
  const counts = new Map<string, number>();
  const ofEach = new Map(texts.map(({ key, text }) => [key, text]));
  for (const text of ofEach.values()) {
    const begins = tokensOf(text).slice(0, 2).join(' ');
    counts.set(begins, (counts.get(begins) ?? 0) + 1);
  }
  return [...counts]
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, 4)
    .map(([words, count]) => `${words} ${count}`)
    .join(', ');
}

/** Names to the left, numbers to the right, as wide as needed; nought is a dot. */
export function table(rows: readonly Row[]): string {
  const cells = rows.map((row) => row.map((cell) => (cell === 0 ? '·' : String(cell))));
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const head = cells[0] ?? [];
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(
      ...cells.filter((row) => row.length === head.length).map((row) => row[column]?.length ?? 0),
    ),
  );
  const isNumber = (column: number) =>
    rows.some((row, at) => at > 0 && typeof row[column] === 'number');
  return cells
    .map((row) =>
      row
        .map((cell, column) => {
          const width = widths[column] ?? 0;
          return isNumber(column) ? cell.padStart(width) : cell.padEnd(width);
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
