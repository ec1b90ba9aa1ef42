/** The day by the calendar on the wall, YYYY-MM-DD. */
export function localDay(at: Date): string {
  const two = (part: number) => `${part}`.padStart(2, '0');
  return [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join('-');
}
