import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Content } from './texts.ts';

interface Shipped {
  shippedPlaybooks?: Content['playbooks'];
  shippedPhrases?: Content['phrases'];
}

/** What these folders ship together; each may lack a part while it is being written. */
export async function loadContent(folders: readonly string[]): Promise<Content> {
  const modules: Shipped[] = [];
  for (const folder of folders) {
    for (const file of ['index.ts', 'phrases/index.ts']) {
      const path = join(folder, file);
      if (existsSync(path)) modules.push((await import(pathToFileURL(path).href)) as Shipped);
    }
  }
  return {
    playbooks: onceEach(modules.flatMap(({ shippedPlaybooks }) => shippedPlaybooks ?? [])),
    phrases: onceEach(modules.flatMap(({ shippedPhrases }) => shippedPhrases ?? [])),
  };
}

/** The whole may pass on what its parts ship. */
const onceEach = <T>(list: readonly T[]): T[] => [...new Set(list)];
