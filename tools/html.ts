import { type Document, type Element, isElementNode, type Node, queryAll } from '@parse5/tools';
import { parse as parseDocument, serialize as serializeNode } from 'parse5';

/** As a browser without scripts reads it: what is in <noscript> is part of the page. */
export const parse = (html: string): Document => parseDocument(html, { scriptingEnabled: false });

/** What is inside a node, as HTML. */
export const serialize = (node: Document | Element): string =>
  serializeNode(node, { scriptingEnabled: false });

/** The elements within a node in their order; all, or those of one kind. */
export const elementsOf = (root: Node, tagName?: string): readonly Element[] => [
  ...queryAll<Element>(root, (node) => isElementNode(node) && (!tagName || node.tagName === tagName)),
];

/** The first element of a kind. */
export function elementOf(root: Node, tagName: string): Element {
  const [element] = elementsOf(root, tagName);
  if (!element) throw new Error(`No <${tagName}>`);
  return element;
}
