/** Cuts a text into lines that fit: between words, and between any two signs of Chinese; the last ends in … when cut. */
export function linesOf(text: string, fits: (part: string) => boolean, most: number): readonly string[] {
  const pieces = text.match(/[A-Za-z0-9*#.,;:’'-]+\s*|\s+|[^A-Za-z0-9\s]/g) ?? [];
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    // A comma or full stop never begins a line.
    if (line === '' || fits(line + piece) || /^[，。、；：！？”）」]/.test(piece)) line += piece;
    else {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    }
  }
  if (line) lines.push(line);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), `${(lines[most - 1] ?? '').slice(0, -1)}…`];
}
