/** The day that the reader's own clock shows; of a clock that is far off, the nearest that has four digits. */
export function isoDay(now: Date): string {
  const year = String(Math.min(Math.max(now.getFullYear(), 0), 9999)).padStart(4, '0');
  const two = (part: number) => String(part).padStart(2, '0');
  return `${year}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
