/** One menu on the way, and how to know it. */
export interface Menu {
  readonly name: string;
  readonly note?: string;
}

/** A sentence whose way through menus is drawn, and what it says before and after it. */
export interface MenuPath {
  readonly before: string;
  readonly menus: readonly Menu[];
  readonly after: string;
}

/** The first “way → through → menus” of a sentence; null where it has none. */
export function menuPath(sentence: string): MenuPath | null {
  const [whole, path] = /“([^”]*→[^”]*)”/.exec(sentence) ?? [];
  if (whole === undefined || path === undefined) return null;
  const [before = '', ...rest] = sentence.split(whole);
  return {
    before: before.replace(/[，,：:\s]+$/, ''),
    menus: path.split('→').map(menuOf),
    after: rest.join(whole).replace(/^[，,：:\s]+|^[。.]$/g, ''),
  };
}

function menuOf(menu: string): Menu {
  const [, name, note] = /^(.+?)（(.+)）$/.exec(menu) ?? [];
  return name && note ? { name, note } : { name: menu };
}
