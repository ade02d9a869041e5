import { type Node, walk } from 'estree-walker';
import { parseAst } from 'vite';

/**
 * What came to browsers later than Chrome 87, Firefox 78 or Safari 15.0, and es-check does not know: methods of
 * the DOM and of objects whose type it cannot tell.
 */
const methods = [
  ...['at', 'canParse', 'randomUUID', 'supportedValuesOf', 'throwIfAborted', 'moveBefore', 'setHTML'],
  ...[
    'checkVisibility',
    'requestSubmit',
    'startViewTransition',
    'showPopover',
    'hidePopover',
    'togglePopover',
  ],
];
const globals = [
  ...['structuredClone', 'reportError', 'scheduler', 'Sanitizer', 'URLPattern', 'CSSLayerBlockRule'],
  ...['DecompressionStream', 'CompressionStream'],
];
const css = /@layer|@container|@scope|:has\(|color-mix\(|light-dark\(|\b\d+(?:dvh|svh|lvh|dvw)\b|@property/;

/** Late methods and globals that a script calls, and lookbehind, for which Safari 15 refuses the whole script. */
export function lateScript(code: string): readonly string[] {
  const found = new Set<string>();
  walk(parseAst(code) as Node, {
    enter(node) {
      if (node.type === 'Literal' && 'regex' in node && /\(\?<[=!]/.test(node.regex?.pattern ?? ''))
        found.add('lookbehind');
      if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return;
      const { callee } = node;
      if (callee.type === 'Identifier' && globals.includes(callee.name)) found.add(callee.name);
      if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier' || callee.computed)
        return;
      const { name } = callee.property;
      if (methods.includes(name) || globals.includes(name)) found.add(name);
    },
  });
  return [...found];
}

/** The first late rule, function or unit of a style, or null. */
export const lateStyle = (style: string): string | null => css.exec(style)?.[0] ?? null;
