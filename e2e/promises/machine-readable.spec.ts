import { readFileSync } from 'node:fs';
import { fileOf } from '../../tools/build/file-of.ts';
import { everyAddress } from '../support/addresses.ts';
import { expect, test } from '../support/test.ts';

interface Item {
  readonly '@type': string;
  readonly position?: number;
  readonly name?: string;
  readonly text?: string;
  readonly item?: string;
  readonly url?: string;
  readonly acceptedAnswer?: Item;
}

interface Block extends Item {
  readonly '@context': string;
  readonly itemListElement?: readonly Item[];
  readonly mainEntity?: readonly Item[];
  readonly step?: readonly Item[];
}

const decoded = (html: string): string =>
  html
    .replace(/&quot;/g, '"')
    .replace(/&#x27;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');

/** All that a reader sees, without spaces, and without the quotation marks that a menu’s path is set without. */
const seen = (html: string): string => decoded(html.replace(/<[^>]+>/g, '')).replace(/[\s“”]/g, '');

const pages = everyAddress
  .filter((address) => !address.endsWith('/no-such-page'))
  .map((address) => {
    const html = readFileSync(`dist/${fileOf(address)}`, 'utf8');
    const blocks = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)];
    return {
      address,
      text: seen(html.slice(html.indexOf('<body'))),
      blocks: blocks.map(([, json = '']) => JSON.parse(json) as Block),
    };
  });

const all = pages.flatMap(({ address, text, blocks }) => blocks.map((block) => ({ address, text, block })));

const of = (type: string) => all.filter(({ block }) => block['@type'] === type);

/** Ours, absolute or not; an address that leads somewhere. */
const isAddress = (url: string | undefined): boolean =>
  everyAddress.includes((url ?? '').replace(/^https?:\/\/[^/]+/, '').replace(/#.*/, '') || '/');

test('whatever is told to machines is of schema.org, of a type that is meant, and names what the page shows', () => {
  for (const { address, text, block } of all) {
    expect(block['@context']).toBe('https://schema.org');
    expect(['BreadcrumbList', 'FAQPage', 'HowTo']).toContain(block['@type']);
    const named = [
      ...(block.itemListElement ?? []),
      ...(block.mainEntity ?? []),
      ...(block.step ?? []),
      block,
    ];
    for (const { name } of named) expect([address, text.includes(seen(name ?? ''))]).toEqual([address, true]);
  }
});

test('every page under another says where it stands', () => {
  const nested = pages.filter(({ address }) => address.replace(/^\/en(?=\/|$)/, '').split('/').length > 2);
  expect(nested.length).toBeGreaterThan(60);
  for (const { address, blocks } of nested) {
    const trail = blocks.find((block) => block['@type'] === 'BreadcrumbList')?.itemListElement ?? [];
    expect([address, trail.map(({ position }) => position)]).toEqual([address, [1, 2]]);
    expect(isAddress(trail[0]?.item)).toBe(true);
  }
});

test('questions are told with the answers that the page gives', () => {
  expect(of('FAQPage').length).toBe(56);
  for (const { address, text, block } of of('FAQPage')) {
    const questions = block.mainEntity ?? [];
    expect(questions).toHaveLength(/\/faq$/.test(address) ? 27 : 1);
    for (const { acceptedAnswer } of questions) {
      const clauses = acceptedAnswer?.text?.split(/[。.（）()]/) ?? [];
      expect(clauses.length).toBeGreaterThan(1);
      for (const clause of clauses) expect(text).toContain(seen(clause));
    }
  }
});

test('the five steps are told as instructions, each with its place and words', () => {
  expect(of('HowTo').length).toBe(12);
  for (const { text, block } of of('HowTo')) {
    expect(block.step?.length).toBeGreaterThan(3);
    for (const [index, { position, url, text: says }] of (block.step ?? []).entries()) {
      expect(position).toBe(index + 1);
      expect(isAddress(url)).toBe(true);
      expect(text).toContain(seen(says ?? ''));
    }
  }
});
