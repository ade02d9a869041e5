/** 2, 3, 4 and 7 → 2–4, 7. */
export function lineRanges(lines: readonly number[]): string {
  const ranges: [first: number, last: number][] = [];
  for (const line of lines) {
    const latest = ranges[ranges.length - 1];
    if (latest && latest[1] === line - 1) latest[1] = line;
    else ranges.push([line, line]);
  }
  return ranges.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)).join(', ');
}
