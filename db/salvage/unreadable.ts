/** Whether the drive says that it cannot give these bytes; others of the file may be sound. */
export function isUnreadable(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EIO';
}
