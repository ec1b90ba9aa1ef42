import type { Row } from './measure.ts';

const columns = [
  'name',
  'n',
  'p50',
  'p95',
  'raw_p50',
  'raw_p95',
  'ratio',
  'growth',
  'unit',
] as const;

export function printTable(rows: readonly Row[]): void {
  const lines = [columns, ...rows.map((row) => columns.map((column) => shown(row[column])))];
  const widths = columns.map((_, index) =>
    Math.max(...lines.map((line) => line[index]?.length ?? 0)),
  );
  for (const line of lines) {
    const cells = line.map((cell, index) =>
      index === 0 ? cell.padEnd(widths[index] ?? 0) : cell.padStart(widths[index] ?? 0),
    );
    process.stdout.write(`${cells.join('  ')}\n`);
  }
}

function shown(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  return Number.isInteger(value) ? String(value) : value.toFixed(2);
}
