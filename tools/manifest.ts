import { readFileSync } from 'node:fs';

interface Chunk {
  readonly file: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
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
    const scripts = new Set<string>();
    const styles = new Set<string>();
    const visited = new Set<string>();
    const visit = (name: string): void => {
      if (visited.has(name)) return;
      visited.add(name);
      const { file, css = [], imports = [] } = this.chunk(name);
      for (const dependence of imports) visit(dependence);
      scripts.add(file);
      for (const style of css) styles.add(style);
    };
    for (const name of ['index.html', ...modules]) visit(name);
    return { scripts: [...scripts], styles: [...styles] };
  }

  private chunk(name: string): Chunk {
    const chunk = this.chunks[name];
    if (!chunk) throw new Error(`The client build has no chunk for ${name}`);
    return chunk;
  }
}
