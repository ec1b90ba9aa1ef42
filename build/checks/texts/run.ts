import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { countsOf } from './counts.ts';
import { findingsIn } from './findings.ts';
import { loadContent } from './load.ts';
import { spellingOf } from './spelling.ts';
import { type Finding, textsOf } from './texts.ts';

const { values } = parseArgs({
  options: { content: { type: 'string', multiple: true, default: [] } },
});
const shipped = fileURLToPath(new URL('../../../db/content/playbooks', import.meta.url));
const folders = values.content.map((folder) => resolve(folder));

const content = await loadContent(folders.length > 0 ? folders : [shipped]);
if (content.phrases.length === 0 && content.playbooks.length === 0) {
  print(`There are no playbooks and no phrases in ${folders.join(', ') || shipped}.`);
  process.exit(1);
}
const texts = textsOf(content);
const spelling = spellingOf(texts);
const findings = [...findingsIn(content), ...spelling.findings];

print(countsOf(content));
print('');
if (spelling.left.length > 0) {
  const packages = 'hunspell, hunspell-pl, hunspell-ru and hunspell-en-gb';
  print(`Spelling was not looked at (${spelling.left.join(', ')}); on Debian install ${packages}.`);
}
for (const line of linesOf(findings)) print(line);
print(
  findings.length === 0
    ? `Nothing is wrong with ${texts.length} texts.`
    : `${findings.length} places in ${texts.length} texts have to be written anew.`,
);
process.exitCode = findings.length === 0 ? 0 : 1;

function linesOf(all: readonly Finding[]): string[] {
  return all
    .map(({ key, language, reason }) => `${key} · ${language ?? 'all'} · ${reason}`)
    .toSorted();
}

function print(line: string) {
  process.stdout.write(`${line}\n`);
}
