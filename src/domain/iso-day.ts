/** The day that the reader's own clock shows; of a clock that is far off, in the nearest year of four digits. */
export function isoDay(now: Date): string {
  const padded = (part: number, digits = 2) => String(part).padStart(digits, '0');
  const year = Math.min(Math.max(now.getFullYear(), 0), 9999);
  return `${padded(year, 4)}-${padded(now.getMonth() + 1)}-${padded(now.getDate())}`;
}
