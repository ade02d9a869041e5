import { describe, expect, test } from 'vitest';
import { type Grade, type Grounds, gradeOf, readOn, spokenOn } from './grade.ts';
import { article, type Citation, cite, citeOwn, type Source } from './source.ts';

const source = (kind: Source['kind'], more: Partial<Source> = {}): Source => ({
  title: { zh: `${kind} ${Math.random()}`, en: kind },
  publisher: 'example.org',
  kind,
  publishedOn: 'undated',
  readOn: '2026-11-23',
  ...more,
});
const unread = { readOn: null };
const sameText = { reprints: '新华社的一篇' };
const on = (...sources: readonly Source[]) => sources.map((one) => cite(one)) as [Citation, ...Citation[]];

describe('how far a claim may be leaned on follows from who says it', () => {
  const cases: readonly (readonly [why: string, grounds: Grounds, grade: Grade])[] = [
    ['the law', { on: on(source('law')) }, 'official'],
    ['a court', { on: on(source('court'), source('community')) }, 'official'],
    ['an office of the state', { on: on(source('authority')) }, 'official'],
    ['a standard', { on: on(source('standard')) }, 'official'],
    ['a law that we know as quoted only', { on: on(source('law', unread)) }, 'one-source'],
    ['a law as quoted, and a paper', { on: on(source('law', unread), source('press')) }, 'one-source'],
    ['a company of its own service', { on: [citeOwn(source('company'))] }, 'official'],
    ['a company of something else', { on: on(source('company')) }, 'one-source'],
    ['two papers', { on: on(source('press'), source('press')) }, 'two-sources'],
    ['a paper and an encyclopaedia', { on: on(source('press'), source('reference')) }, 'two-sources'],
    ['two reprints of one text', { on: on(source('press', sameText), source('press', sameText)) }, 'reposts'],
    [
      'a text and its reprint',
      { on: on(source('press', { title: { zh: sameText.reprints, en: 'x' } }), source('press', sameText)) },
      'one-source',
    ],
    [
      'two reprints and a text of its own',
      { on: on(source('press', sameText), source('press', sameText), source('press')) },
      'two-sources',
    ],
    ['one reprint', { on: on(source('press', sameText)) }, 'one-source'],
    ['three forums', { on: on(...['a', 'b', 'c'].map(() => source('community'))) }, 'one-source'],
    ['code and a forum', { on: on(source('code'), source('community')) }, 'one-source'],
    ['a paper and a forum', { on: on(source('press'), source('community')) }, 'one-source'],
    ['sources that disagree', { on: on(source('law')), conflicting: true }, 'conflicting'],
  ];
  test.each(cases)('%s', (_, grounds, grade) => {
    expect(gradeOf(grounds)).toBe(grade);
  });
});

test('a claim is as new as the newest that says it, and as checked as what was read first', () => {
  const grounds: Grounds = {
    on: on(
      source('press', { publishedOn: '2024-05', readOn: '2026-11-24' }),
      source('press', { publishedOn: '2025', readOn: '2026-11-23' }),
      source('press', unread),
    ),
  };
  expect([spokenOn(grounds), readOn(grounds)]).toEqual(['2025', '2026-11-23']);
  const unknown: Grounds = { on: on(source('law', unread)) };
  expect([spokenOn(unknown), readOn(unknown)]).toEqual(['undated', null]);
});

test('articles are named as each language names them', () => {
  expect([article(24), article(13, 14), article('253-1')]).toEqual([
    { zh: '第 24 条', en: 'Art. 24' },
    { zh: '第 13、14 条', en: 'Arts. 13, 14' },
    { zh: '第 253 条之一', en: 'Art. 253-1' },
  ]);
});
