import { expect, test } from 'vitest';
import type { Fact, Source } from './record.ts';
import { show } from './shown.ts';

const law: Source = {
  title: { zh: '甲法', en: 'Law A' },
  publishedOn: '2021-08-20',
  url: 'https://law.example/',
};
const page: Source = { title: { zh: '乙页', en: 'Page B' }, publishedOn: 'undated' };
const fact: Fact = {
  text: { zh: '事实', en: 'A fact' },
  sources: [page, law],
  asOf: '2021-08-20',
  readOn: '2026-11-23',
  shown: 'official',
  factIds: ['a'],
};

test('words arrive in the language of the page, at any depth', () => {
  const { props } = show(
    { name: { zh: '名', en: 'Name' }, list: [{ lead: { zh: '句', en: 'Lead' } }] },
    'en',
  );
  expect(props).toEqual({ name: 'Name', list: [{ lead: 'Lead' }] });
});

test('each source arrives once, and facts refer to it by place', () => {
  const { props, sources } = show({ one: fact, other: { ...fact, sources: [law] as const } }, 'zh');
  expect(sources.map(({ title }) => title)).toEqual(['乙页', '甲法']);
  expect(props.one).toEqual({
    text: '事实',
    grade: 'official',
    asOf: '2021-08-20',
    readOn: '2026-11-23',
    cites: [0, 1],
  });
  expect(props.other.cites).toEqual([1]);
});

test('advice stays without a source, what is absent stays absent, and research ids stay at home', () => {
  const action = { kind: 'tel', to: '10086', tap: 'open', factIds: ['x'] } as const;
  expect(show({ say: { text: { zh: '做', en: 'Do' } }, action, none: undefined }, 'zh').props).toEqual({
    say: { text: '做' },
    action: { kind: 'tel', to: '10086', tap: 'open' },
  });
});

test('a function among the data is refused: a page’s data is JSON', () => {
  expect(() => show({ count: (n: number) => n }, 'zh')).toThrow('function');
});
