import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Node, walk } from 'estree-walker';
import MagicString from 'magic-string';
import type { Plugin } from 'vite';

type Program = Extract<Node, { type: 'Program' }>;
type Placed = { start: number; end: number };

const guidance = 'src/content/guidance';

/** Properties of facts, and of pages. */
const onlyForTheBuild = { content: ['factIds'], app: ['description', 'modules', 'laterModules'] };

/**
 * What a reader's browser never reads stays out of its build: a module of content carries only the sources that
 * it cites, instead of importing its theme's whole list; no fact carries the ids of its research records; pages'
 * descriptions and preloads are in their HTML alone. The files of guidance, which are read together, share what several cite:
 * a list asked for with `?shared`. A list that is imported for its own sake stays whole.
 */
export function citedSources(): Plugin {
  const shared = citedBySeveral();
  return {
    name: 'cited-sources',
    enforce: 'post',
    transform: {
      filter: { id: /\/src\/(content\/.*|app\/(heads|pages|library-pages))\.ts(\?shared)?$/ },
      async handler(code, id) {
        const text = new MagicString(code);
        const program = this.parse(code) as unknown as Program;
        if (id.endsWith('?shared')) keepShared(program, text, code, shared);
        else {
          const isShared = (source: string) => id.includes(`/${guidance}/`) && shared.has(source);
          for (const list of listsImported(program)) {
            const resolved = await this.resolve(list.from, id);
            if (!resolved) throw new Error(`${id} cites ${list.from}, which is not there`);
            if (id.includes(`/${guidance}/`)) text.appendLeft(list.fromEnd, '?shared');
            const written = readFileSync(resolved.id, 'utf8').replace(/^import type.*$/gm, '');
            const entries = entriesOf(written);
            const own = citations(list.name, program).filter(({ source }) => !isShared(source));
            for (const { start, end, source } of own)
              text.overwrite(start, end, `own_${list.name}[${JSON.stringify(source)}]`);
            const cited = [...new Set(own.map(({ source }) => source))].map((source) => {
              const entry = entries.get(source);
              if (!entry) throw new Error(`${id} cites ${source}, which ${list.from} does not have`);
              return entry;
            });
            text.appendLeft(list.end, `\nconst own_${list.name} = { ${cited.join(', ')} };`);
          }
          removeProperties(
            onlyForTheBuild[id.includes('/src/app/') ? 'app' : 'content'],
            program,
            text,
            code,
          );
        }
        return text.hasChanged() ? { code: text.toString(), map: null } : null;
      },
    },
  };
}

/** The sources that more than one file of guidance cites. */
function citedBySeveral(): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const file of readdirSync(guidance)) {
    const cited = readFileSync(join(guidance, file), 'utf8').matchAll(/\w+Sources(?:\['([^']+)'\]|\.(\w+))/g);
    for (const source of new Set([...cited].map(([, quoted, bare]) => quoted ?? bare ?? '')))
      counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([source, count]) => (count > 1 ? [source] : [])));
}

function listsImported(program: Program) {
  return program.body.flatMap((node) => {
    if (node.type !== 'ImportDeclaration') return [];
    const from = String(node.source.value);
    if (!/\/sources\/[\w-]+\.ts$/.test(from)) return [];
    const { end } = node as unknown as Placed;
    // Within the quotes.
    const fromEnd = (node.source as unknown as Placed).end - 1;
    return [{ from, fromEnd, name: node.specifiers[0]?.local.name ?? '', end }];
  });
}

/** Each entry of a list, as it is written: the list is plain data, two spaces in. */
function entriesOf(written: string): ReadonlyMap<string, string> {
  const entries = written.matchAll(/^ {2}(?:'([^']+)'|(\w+)): (\{[\s\S]*?\n {2}\}),$/gm);
  return new Map(
    [...entries].map(([, quoted, bare, entry]) => {
      const source = quoted ?? bare ?? '';
      return [source, `${JSON.stringify(source)}: ${entry}`];
    }),
  );
}

/** Wherever a module takes a source from the list of that name. */
function citations(name: string, program: Program): (Placed & { source: string })[] {
  const found: (Placed & { source: string })[] = [];
  walk(program, {
    enter(node) {
      if (node.type !== 'MemberExpression' || node.object.type !== 'Identifier') return;
      const { start, end } = node as unknown as Placed;
      if (node.object.name === name) found.push({ start, end, source: nameOf(node.property) });
    },
  });
  return found;
}

function keepShared(program: Program, text: MagicString, code: string, shared: ReadonlySet<string>): void {
  walk(program, {
    enter(node) {
      if (node.type !== 'VariableDeclarator' || node.init?.type !== 'ObjectExpression') return;
      for (const entry of node.init.properties)
        if (entry.type === 'Property' && !shared.has(nameOf(entry.key))) remove(entry, text, code);
      this.skip();
    },
  });
}

function removeProperties(names: readonly string[], program: Program, text: MagicString, code: string): void {
  walk(program, {
    enter(node) {
      if (node.type === 'Property' && names.includes(nameOf(node.key))) remove(node, text, code);
    },
  });
}

function remove(property: Node, text: MagicString, code: string): void {
  const { start, end } = property as unknown as Placed;
  const comma = /^\s*,/.exec(code.slice(end))?.[0].length ?? 0;
  text.remove(start, end + comma);
}

function nameOf(key: Node): string {
  if (key.type === 'Identifier') return key.name;
  return key.type === 'Literal' ? String(key.value) : '';
}
