import { type Node, walk } from 'estree-walker';
import MagicString from 'magic-string';
import type { Plugin } from 'vite';
import type { Locale } from '../../src/domain/locale.ts';

/**
 * Every object literal `{ zh, en }` in src keeps only the reader's language, so that no reader loads the other.
 * Runs after TypeScript and JSX are gone. An object is taken for words when its keys are exactly zh and en;
 * domain has no words, and its tables by language stay whole.
 */
export function oneLanguage(locale: Locale): Plugin {
  return {
    name: 'one-language',
    enforce: 'post',
    transform: {
      filter: { id: { include: /\/src\/.*\.tsx?(\?shared)?$/, exclude: /\/src\/domain\// } },
      handler(code) {
        const text = new MagicString(code);
        walk(this.parse(code) as Node, {
          enter(node) {
            if (node.type !== 'ObjectExpression' || node.properties.length !== 2) return;
            const keys = node.properties.map((property) =>
              property.type === 'Property' && property.key.type === 'Identifier' ? property.key.name : '',
            );
            if (keys.join() !== 'zh,en' && keys.join() !== 'en,zh') return;
            const kept = node.properties[keys.indexOf(locale)] as unknown as { start: number; end: number };
            const { start, end } = node as unknown as { start: number; end: number };
            text.remove(start + 1, kept.start);
            text.remove(kept.end, end - 1);
          },
        });
        return text.hasChanged() ? { code: text.toString(), map: null } : null;
      },
    },
  };
}
