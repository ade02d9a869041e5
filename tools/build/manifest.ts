import { readFileSync } from 'node:fs';

interface Chunk {
  readonly file: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
}

/** How the file of a page's component ends: the page `my-data` is drawn by MyDataPage.tsx. */
export const componentFile = (page: string): string =>
  `/${page.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase())}Page.tsx`;

/** What Vite says of one client build: which files each module of ours became. */
export class Manifest {
  private readonly chunks: Record<string, Chunk>;

  constructor(path: string) {
    this.chunks = JSON.parse(readFileSync(path, 'utf8'));
  }

  /** The entry's file. */
  get entry(): string {
    return this.chunk('index.html').file;
  }

  /** All scripts that a page needs at once, and all their styles, in the order of dependence. */
  filesOf(page: string): { scripts: string[]; styles: string[] } {
    return this.collect(this.modulesOf([page]), ({ imports = [] }) => imports);
  }

  /** All that these pages may ever load; not the pages that they may go on to. */
  everyFileOf(pages: readonly string[]): string[] {
    const entry = new Set(this.collect(this.modulesOf([]), ({ imports = [] }) => imports).scripts);
    const { scripts, styles } = this.collect(
      this.modulesOf(pages),
      ({ file, imports = [], dynamicImports = [] }) =>
        entry.has(file) ? imports : [...imports, ...dynamicImports],
    );
    return [...scripts, ...styles];
  }

  /** What every page takes over with, and the component of each. */
  private modulesOf(pages: readonly string[]): string[] {
    const [vendor] = Object.keys(this.chunks).filter((name) => /react-dom\/client\.js$/.test(name));
    const components = pages.map((page) => {
      const file = componentFile(page);
      const names = Object.keys(this.chunks).filter((name) => name.endsWith(file));
      if (names.length !== 1) throw new Error(`The page ${page} has ${names.length} components …${file}`);
      return names[0] as string;
    });
    return ['index.html', ...(vendor ? [vendor] : []), 'src/app/take-over.tsx', ...components];
  }

  private collect(
    from: readonly string[],
    next: (chunk: Chunk) => readonly string[],
  ): { scripts: string[]; styles: string[] } {
    const scripts = new Set<string>();
    const styles = new Set<string>();
    const visited = new Set<string>();
    const visit = (name: string): void => {
      if (visited.has(name)) return;
      visited.add(name);
      const chunk = this.chunk(name);
      for (const dependence of next(chunk)) visit(dependence);
      scripts.add(chunk.file);
      for (const style of chunk.css ?? []) styles.add(style);
    };
    for (const name of from) visit(name);
    return { scripts: [...scripts], styles: [...styles] };
  }

  private chunk(name: string): Chunk {
    const chunk = this.chunks[name];
    if (!chunk) throw new Error(`The client build has no chunk for ${name}`);
    return chunk;
  }
}
