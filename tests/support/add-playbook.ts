import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Playbook } from '#contract/playbook.ts';
import type { TestEngine } from './engine.ts';
import { temporaryFolder } from './folder.ts';

/** A playbook of the shop's own, come in as a file. */
export async function ownPlaybook(engine: TestEngine, content: Playbook): Promise<void> {
  const path = join(temporaryFolder(), 'guide.json');
  writeFileSync(path, JSON.stringify(content));
  await engine.call('playbooks.import', { file: engine.grantFile(path) });
}
