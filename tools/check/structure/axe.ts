import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import { type DOMWindow, JSDOM } from 'jsdom';
import { drawnRules } from './drawn-rules.ts';

const options: axe.RunOptions = {
  rules: Object.fromEntries(
    // The last three are off in a browser too, unless somebody asks for them.
    [...drawnRules, 'color-contrast-enhanced', 'target-size', 'frame-tested'].map((rule) => [
      rule,
      { enabled: false },
    ]),
  ),
  resultTypes: ['violations', 'incomplete'],
  selectors: false,
};

/** Looks at pages one after the other, in one window: making one takes longer than most pages do. */
export class AxeWithoutBrowser {
  readonly #window: DOMWindow & { axe: typeof axe };

  constructor() {
    const dom = new JSDOM('<!doctype html><title>-</title>', { runScripts: 'outside-only' });
    this.#window = dom.window as unknown as DOMWindow & { axe: typeof axe };
    const source = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
    this.#window.eval(readFileSync(source, 'utf8'));
    // Nothing is drawn, so nothing lies over anything.
    this.#window.document.elementFromPoint = () => null;
    shareStyles(this.#window);
  }

  /** What the HTML of a page has wrong: each rule with the elements that break it. */
  async violations(html: string): Promise<string[]> {
    const { document, axe } = this.#window;
    this.#show(html);
    const { violations, incomplete } = await axe.run(document, options);
    const broken = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 200)).join(' ')}`,
    );
    // A rule that fails to run has looked at nothing.
    const failed = incomplete.filter((rule) => 'error' in rule).map(({ id }) => `${id} could not be asked`);
    return [...broken, ...failed];
  }

  #show(html: string): void {
    const { document } = this.#window;
    const root = document.documentElement;
    const [opening = '<html>'] = /<html[^>]*>/.exec(html) ?? [];
    for (const { name } of [...root.attributes]) root.removeAttribute(name);
    for (const [, name = '', value = ''] of opening.matchAll(/ ([\w-]+)="([^"]*)"/g))
      root.setAttribute(name, value);
    root.innerHTML = html
      .slice(html.indexOf(opening) + opening.length)
      .replace(/<(script|style)\b[^>]*>.*?<\/\1>/gs, '')
      .replace('</html>', '');
    // What is folded away is looked at too.
    for (const details of document.querySelectorAll('details')) details.setAttribute('open', '');
  }
}

/**
 * Without our styles, elements of a name look alike. To compute that anew for each of them, and for each rule,
 * takes half of all the time.
 */
function shareStyles(window: DOMWindow): void {
  const compute = window.getComputedStyle.bind(window);
  const known = new Map<string, CSSStyleDeclaration>();
  window.getComputedStyle = (element) => {
    const look = `${element.namespaceURI} ${element.localName} ${element.hasAttribute('hidden')}`;
    const style = known.get(look) ?? compute(element);
    known.set(look, style);
    return style;
  };
}
