import { readFileSync } from 'node:fs';

interface Chunk {
  readonly file: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
}

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

  /** All scripts that these modules need at once, and all their styles, in the order of dependence. */
  filesOf(modules: readonly string[]): { scripts: string[]; styles: string[] } {
    return this.collect(['index.html', ...modules], ({ imports = [] }) => imports);
  }

  /** All that these modules may ever load, and what the entry needs at once; not the pages that it may go to. */
  everyFileOf(modules: readonly string[]): string[] {
    const entry = new Set(this.filesOf([]).scripts);
    const { scripts, styles } = this.collect(
      ['index.html', ...modules],
      ({ file, imports = [], dynamicImports = [] }) =>
        entry.has(file) ? imports : [...imports, ...dynamicImports],
    );
    return [...scripts, ...styles];
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
