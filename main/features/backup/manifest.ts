import { z } from 'zod';
import { schemaSteps } from '#db/migrations/index.ts';
import { formatVersion, mark } from './ending.ts';
import { BackupFailure } from './failure.ts';

export const manifestEntry = 'manifest.json';

/** What is put on the disk: no path that leads out of the folder, no name that a system refuses. */
const path = z
  .string()
  .max(200)
  .regex(/^(?:kontuar\.db|settings\.json|attachments(?:\/[\w-]+(?:\.[\w-]+)*)+)$/u);

export function isEntryPath(text: string): boolean {
  return path.safeParse(text).success;
}

const count = z.int().min(0);

const manifestSchema = z.strictObject({
  kind: z.literal(mark),
  format: z.literal(formatVersion),
  /** Version of the program that made the backup. */
  program: z.string().max(50),
  /** Steps of the schema that the database has gone through. */
  schema: z.int().min(1),
  shop: z.strictObject({ id: z.uuid(), name: z.string().max(200) }),
  madeAt: z.iso.datetime(),
  /** Of every table of the database, when the copy was made. */
  rows: z.record(z.string(), count),
  /** Everything else in the archive, in its order. */
  entries: z.array(
    z.strictObject({ path, size: count, sha256: z.string().regex(/^[0-9a-f]{64}$/u) }),
  ),
});
export type Manifest = z.infer<typeof manifestSchema>;

/** All that a program may expect of the manifest of a format which it does not know. */
const anyFormat = z.object({ format: z.int() });

/** Fails with `newer` or `damaged`. */
export function parseManifest(text: string): Manifest {
  const json = parseJson(text);
  const version = anyFormat.safeParse(json);
  if (version.success && version.data.format > formatVersion) {
    throw new BackupFailure('newer', `format ${version.data.format}`);
  }
  const manifest = manifestSchema.safeParse(json);
  if (!manifest.success) {
    const where = manifest.error.issues.map((issue) => issue.path.join('.')).join(', ');
    throw new BackupFailure('damaged', `manifest: ${where}`);
  }
  if (manifest.data.schema > schemaSteps.length) {
    throw new BackupFailure('newer', `schema ${manifest.data.schema}`);
  }
  return manifest.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new BackupFailure('damaged', 'manifest', { cause: error });
  }
}
