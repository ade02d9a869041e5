import { expect, test } from 'vitest';
import type { Fact } from './record.ts';
import { show } from './shown.ts';
import { article, cite, type Source } from './source.ts';

const law: Source = {
  title: { zh: '甲法', en: 'Law A' },
  publisher: 'law.example',
  kind: 'law',
  publishedOn: '2021-08-20',
  readOn: '2026-11-23',
  url: 'https://law.example/',
};
const page: Source = {
  title: { zh: '乙页', en: 'Page B' },
  publisher: 'b.example',
  kind: 'community',
  publishedOn: 'undated',
  readOn: '2026-11-24',
};
const fact: Fact = {
  text: { zh: '事实', en: 'A fact' },
  on: [cite(page), cite(law, article(7))],
};

test('words arrive in the language of the page, at any depth', () => {
  const { props } = show(
    { name: { zh: '名', en: 'Name' }, list: [{ lead: { zh: '句', en: 'Lead' } }] },
    'en',
  );
  expect(props).toEqual({ name: 'Name', list: [{ lead: 'Lead' }] });
});

test('each source arrives once, and facts refer to it by place', () => {
  const { props, sources } = show({ one: fact, other: { ...fact, on: [cite(law)] as const } }, 'zh');
  expect(sources.map(({ title }) => title)).toEqual(['乙页', '甲法']);
  expect(props.one).toEqual({
    text: '事实',
    grade: 'official',
    asOf: '2021-08-20',
    readOn: '2026-11-23',
    cites: [{ source: 0 }, { source: 1, where: '第 7 条' }],
  });
  expect(props.other.cites).toEqual([{ source: 1 }]);
});

test('advice stays without a source, and what is absent stays absent', () => {
  const action = { kind: 'tel', to: '10086', tap: 'open' } as const;
  expect(show({ say: { text: { zh: '做', en: 'Do' } }, action, none: undefined }, 'zh').props).toEqual({
    say: { text: '做' },
    action: { kind: 'tel', to: '10086', tap: 'open' },
  });
});

test('a function among the data is refused: a page’s data is JSON', () => {
  expect(() => show({ count: (n: number) => n }, 'zh')).toThrow('function');
});
