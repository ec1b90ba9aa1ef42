export type FileRow =
  | { line: number; cells: string[] }
  /** Quotes that never end: nothing behind this line can be told apart. */
  | { line: number; cells: null };

/** The rows of a table that are not empty, and how much of the file has been read, from 0 to 1. */
export interface FileRows {
  readonly rows: AsyncGenerator<FileRow>;
  readonly share: () => number;
}
