import { type Node, walk } from 'estree-walker';
import MagicString from 'magic-string';
import type { Plugin } from 'vite';

type Program = Extract<Node, { type: 'Program' }>;
type Placed = { start: number; end: number };

/** Read together, page by page, so they share their lists. */
const sharesItsList = /\/content\/guidance\//;

/**
 * What a reader's browser never reads stays out of its build: a module of content carries only the sources that
 * it cites, instead of importing its theme's whole list; no fact carries the ids of its research records; pages'
 * descriptions are in their HTML alone.
 */
export function citedSources(): Plugin {
  return {
    name: 'cited-sources',
    enforce: 'post',
    transform: {
      filter: { id: { include: /\/src\/(content\/.*|app\/heads)\.ts$/, exclude: /\/content\/sources\// } },
      async handler(code, id) {
        const text = new MagicString(code);
        const program = this.parse(code) as unknown as Program;
        for (const node of program.body) {
          if (node.type !== 'ImportDeclaration' || sharesItsList.test(id)) continue;
          if (!/\/sources\/[\w-]+\.ts$/.test(String(node.source.value))) continue;
          const resolved = await this.resolve(String(node.source.value), id);
          if (!resolved) throw new Error(`${id} cites ${node.source.value}, which is not there`);
          const { code: list } = await this.load({ id: resolved.id });
          if (!list) throw new Error(`${resolved.id} is empty`);
          const entries = entriesOf(this.parse(list) as unknown as Program, list);
          const { start, end } = node as unknown as Placed;
          const name = node.specifiers[0]?.local.name ?? '';
          const cited = [...citedFrom(name, program)].map((source) => entries.get(source));
          text.overwrite(start, end, `const ${name} = { ${cited.join(', ')} };`);
        }
        removeProperties(/\/app\/heads/.test(id) ? 'description' : 'factIds', program, text, code);
        return text.hasChanged() ? { code: text.toString(), map: null } : null;
      },
    },
  };
}

/** Each entry of a list of sources, as it is written. */
function entriesOf(program: Program, code: string): ReadonlyMap<string, string> {
  const entries = new Map<string, string>();
  walk(program, {
    enter(node) {
      if (node.type !== 'VariableDeclarator' || node.init?.type !== 'ObjectExpression') return;
      for (const property of node.init.properties) {
        const { start, end } = property as unknown as Placed;
        if (property.type === 'Property') entries.set(nameOf(property.key), code.slice(start, end));
      }
      this.skip();
    },
  });
  return entries;
}

/** The sources that a module takes from the list of that name. */
function citedFrom(name: string, program: Program): ReadonlySet<string> {
  const cited = new Set<string>();
  walk(program, {
    enter(node) {
      if (node.type !== 'MemberExpression' || node.object.type !== 'Identifier') return;
      if (node.object.name === name) cited.add(nameOf(node.property));
    },
  });
  return cited;
}

function removeProperties(name: string, program: Program, text: MagicString, code: string): void {
  walk(program, {
    enter(node) {
      if (node.type !== 'Property' || nameOf(node.key) !== name) return;
      const { start, end } = node as unknown as Placed;
      const comma = /^\s*,/.exec(code.slice(end))?.[0].length ?? 0;
      text.remove(start, end + comma);
    },
  });
}

function nameOf(key: Node): string {
  if (key.type === 'Identifier') return key.name;
  return key.type === 'Literal' ? String(key.value) : '';
}
