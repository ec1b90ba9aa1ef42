import { dirname } from 'node:path';
import type { restore } from '#contract/recovery.ts';
import { countPresent, hasContent } from '#db/present.ts';
import type { Handlers } from '../../../engine/handlers.ts';
import { contentsOf, courseOf, handleOf, inspectChosen } from '../answers.ts';

/** While the data is open, on the reading thread. */
export const restoreHandlers: Handlers<keyof typeof restore> = {
  async 'restore.preview'({ file, passphrase }, context) {
    const handle = handleOf(context);
    const path = context.chosenFile(file, 'read');
    const source = { path, passphrase, dataFolder: dirname(handle.name) };
    const contents = await inspectChosen(source, courseOf(context));
    const { madeAt, shop } = contents.manifest;
    const { shopId, ...counts } = await countPresent(context.db, madeAt);
    const present = { sameShop: shopId === shop.id, empty: !hasContent(handle), ...counts };
    return { backup: contentsOf(contents), present };
  },
};
