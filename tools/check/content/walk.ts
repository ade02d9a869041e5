import type { Fact } from '../../../src/content/record.ts';
import type { Source } from '../../../src/content/source.ts';
import type { Localized } from '../../../src/domain/locale.ts';

/** Modules of content: what each file exports, by the file's path. */
export type Modules = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** A piece of content, and where it was met: the file, and the names that lead to it from there. */
export interface Found<T> {
  readonly it: T;
  readonly file: string;
  readonly keys: readonly string[];
}

export type Node = Readonly<Record<string, unknown>>;

/** A claim about the world, by its keys: whatever has words and names its sources. */
export type Claim = Fact & Node;

/** All content, sorted by kind. A piece that is met in several places is there several times. */
export interface Content {
  readonly modules: Modules;
  readonly sentences: readonly Found<Localized>[];
  readonly claims: readonly Found<Claim>[];
  readonly sources: readonly Found<Source & Node>[];
  readonly acts: readonly Found<{ readonly kind: string; readonly to: string; readonly tap: string }>[];
  /** What a carrier's customers can do, by topic. */
  readonly guidance: readonly Found<Node>[];
  /** Values that JSON would lose or alter. */
  readonly notData: readonly Found<Node>[];
}

/**
 * Sorts whatever the modules export, at any depth, by what it looks like, so that no record escapes by being new
 * or by being somewhere else than the others. Functions are passed over: what they rest on is data.
 */
export function walk(modules: Modules): Content {
  const all = Object.entries(modules).flatMap(([file, exports]) => below(exports, file, []));
  const only = <T>(is: (node: Node) => boolean) =>
    all.filter(({ it }) => is(it)) as unknown as readonly Found<T>[];
  return {
    modules,
    sentences: only((node) => 'zh' in node || 'en' in node),
    claims: only((node) => 'text' in node && 'on' in node),
    sources: only(isSource),
    acts: only((node) => 'tap' in node),
    guidance: only((node) => isAnswer(node.blocking) && isAnswer(node.overseas)),
    notData: only((node) => !isPlain(node) || Object.values(node).some(isLostInJson)),
  };
}

/** Every sentence in a record, its sources' titles left out. */
export const sentencesIn = (record: unknown): Localized[] =>
  below(record, '', [])
    .filter(({ it, keys }) => 'zh' in it && keys[keys.length - 1] !== 'title')
    .map(({ it }) => it as unknown as Localized);

const isSource = (node: Node): boolean => 'title' in node && 'publishedOn' in node;

const isAnswer = (node: unknown): boolean =>
  typeof node === 'object' && node !== null && ['steps', 'notFound', 'useHost'].some((key) => key in node);

/** An object literal, an array, or what a module exports. */
function isPlain(node: Node): boolean {
  return [Object.prototype, Array.prototype, null].includes(Object.getPrototypeOf(node));
}

const isLostInJson = (value: unknown): boolean =>
  typeof value === 'bigint' ||
  typeof value === 'symbol' ||
  (typeof value === 'number' && !Number.isFinite(value));

function below(node: unknown, file: string, keys: readonly string[]): Found<Node>[] {
  if (typeof node !== 'object' || node === null) return [];
  const here = { it: node as Node, file, keys };
  return [here, ...Object.entries(node).flatMap(([key, child]) => below(child, file, [...keys, key]))];
}
