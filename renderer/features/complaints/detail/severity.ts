/** In words, of impact times urgency from 1 to 9. */
export function severityOf(severity: number): 'minor' | 'medium' | 'serious' {
  if (severity <= 2) return 'minor';
  return severity <= 4 ? 'medium' : 'serious';
}
