/** A figure, and the most (or least) that it may be. */
export interface Bar {
  readonly most?: number;
  readonly least?: number;
}

type Row = Readonly<Record<string, string | number>>;

const failures: string[] = [];

/** Prints rows as a table that README can take as it is, and notes each figure that is past its bar. */
export function printTable(rows: readonly Row[], bars: Readonly<Record<string, Bar>>): void {
  const columns = Object.keys(rows[0] ?? {});
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const printed = rows.map((row) => columns.map((column) => String(row[column] ?? '')));
  const most = columns.map((column, index) =>
    Math.max(column.length, 3, ...printed.map((cells) => cells[index]?.length ?? 0)),
  );
  const pad = (cells: readonly string[]) => cells.map((cell, index) => cell.padEnd(most[index] ?? 0));
  console.log(
    [
      line(pad(columns)),
      line(most.map((width) => '-'.repeat(width))),
      ...printed.map((cells) => line(pad(cells))),
    ].join('\n'),
  );
  for (const row of rows)
    for (const [
      column,
      { most = Number.POSITIVE_INFINITY, least = Number.NEGATIVE_INFINITY },
    ] of Object.entries(bars)) {
      const figure = row[column];
      if (typeof figure !== 'number' || (figure <= most && figure >= least)) continue;
      failures.push(
        `${Object.values(row)[0]}: ${column} is ${figure}, the bar is ${figure > most ? most : least}`,
      );
    }
}

/** Says what is past its bar, and ends with a status that says so too. */
export function finish(): never {
  for (const failure of failures) console.log(`✘ ${failure}`);
  if (failures.length === 0) console.log('✓ all within their bars');
  process.exit(failures.length === 0 ? 0 : 1);
}

export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? Number.NaN)
    : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
}

export const round = (figure: number, digits = 0): number => Number(figure.toFixed(digits));
