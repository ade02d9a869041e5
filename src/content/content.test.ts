import { expect, test } from 'vitest';
import type { Localized } from '#domain/locale.ts';
import { topics } from './guidance/topics.ts';
import type { Action, Fact, Guidance, NotFound, Source } from './record.ts';

// Whatever a file under content exports is looked through, so that no record escapes by being new. The index of
// sources is made of all the others.
const modules = import.meta.glob<Record<string, unknown>>(
  ['./**/*.ts', '!./**/*.test.ts', '!./**/fixtures/**'],
  {
    eager: true,
  },
);
const everything = Object.fromEntries(
  Object.entries(modules).map(([file, exports]) => [file, withoutFunctions(exports)]),
);

const facts = find<Fact>(everything, 'readOn');
const texts = uniqueBy(find<Localized>(everything, 'zh'), ({ zh, en }) => `${zh}${en}`);
const actions = find<Action>(everything, 'tap');
const sources = unique(find<Source>(everything, 'publishedOn'));

/** Every host that a reader may be sent to. A new one is a decision. */
const hosts =
  /(^|\.)(gov\.cn|edu\.cn|10086\.cn|10010\.com|189\.cn|10099\.com\.cn|12321\.cn|caict\.ac\.cn|suning\.com|jd\.com|github\.com|githubusercontent\.com|microsoft\.com|mozilla\.org|aliyun\.com|sina\.com\.cn|163\.com|gmw\.cn|fznews\.com\.cn|bdcb\.cn|lhrb\.com\.cn|people\.com\.cn|v2ex\.com|apple\.com|huawei\.com|android\.com|dzng\.com|zhihu\.com|chinanews\.com\.cn|12377\.cn|cqnews\.net|cqrb\.cn|shfzb\.com\.cn|android\.google\.cn|arxiv\.org|jgc\.org|berkeley\.edu|getui\.com|tencent\.com|takefoto\.cn)$/;

/** Pages that we know at an unencrypted address only. Nothing is sent there but the request itself. */
const unencrypted =
  /(^|\.)(hubca\.miit\.gov\.cn|jsjc\.gov\.cn|ahcourt\.gov\.cn|shfzb\.com\.cn|tech\.sina\.com\.cn|icsi\.berkeley\.edu|www\.npc\.gov\.cn|takefoto\.cn)$/;

test('there is something to look through', () => {
  for (const found of [facts, texts, actions, sources]) expect(found.length).toBeGreaterThan(20);
});

test('content is data: nothing is lost on the way through JSON', () => {
  expect(JSON.parse(JSON.stringify(everything))).toEqual(everything);
});

test.each(texts.map((text) => [text.zh, text.en] as const))('%s / %s', (zh, en) => {
  expect(zh).toMatch(/\p{Script=Han}|^[\d\s,.–-]+$/u);
  for (const text of [zh, en]) {
    expect(text).toBe(text.trim());
    expect(text).not.toBe('');
    // Codes are set between backticks: an odd one would set the rest of the sentence as code.
    expect(text.split('`').length % 2).toBe(1);
  }
  expect(zh, 'full-width punctuation between Chinese characters').not.toMatch(
    /\p{Script=Han}[,;:?!]\p{Script=Han}/u,
  );
  expect(zh + en, 'no exclamation marks').not.toMatch(/[!！]/);
  expect(codes(en), 'the same codes in both languages').toEqual(codes(zh));
});

test('every fact was checked on a day that has been, and spoke before it', () => {
  for (const { readOn, asOf } of facts) {
    expect(Date.parse(readOn)).toBeLessThanOrEqual(Date.now());
    if (asOf !== 'undated') expect(asOf <= readOn).toBe(true);
  }
});

// A calendar must not turn other people's work red: only `npm run stale` asks this.
test.runIf(process.env.STALE)('every fact was checked within a year', () => {
  const old = facts.filter(({ readOn }) => Date.now() - Date.parse(readOn) > 365 * 86_400_000);
  expect(old.map(({ text }) => text.en)).toEqual([]);
});

test('where sources disagree, the text says so', () => {
  for (const { shown, text } of facts)
    if (shown === 'conflicting') expect(text.zh).toMatch(/说法|冲突|不一|有的|打架|也有/);
});

test('every source is cited, and has a title that no other has, by which pages number it', () => {
  const cited = new Set<Source>(facts.flatMap((fact) => fact.sources));
  expect(sources.filter((source) => !cited.has(source)).map(({ title }) => title.en)).toEqual([]);
  for (const language of ['zh', 'en'] as const) {
    const titles = sources.map(({ title }) => title[language]);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  }
});

test.each(sources.filter(({ url }) => url).map(({ url }) => url as string))('%s may be linked', (url) => {
  const { protocol, host } = new URL(url);
  if (!unencrypted.test(host)) expect(protocol).toBe('https:');
  expect(host).toMatch(hosts);
});

test.each(actions.filter(({ kind }) => kind === 'url').map(({ to }) => to))('%s may be opened', (to) => {
  expect(new URL(to).protocol).toBe('https:');
  expect(new URL(to).host).toMatch(hosts);
});

test('an act that a source conflicts about, or that suspends, cancels or ports, is never one tap', () => {
  const risky = /suspend|cancel|port|forward|stop-overseas/;
  const ids = Object.entries(modules['./actions.ts']?.actions as Record<string, Action>);
  for (const [id, { tap, kind }] of ids)
    if (risky.test(id) && kind !== 'url' && !/report|support|wechat/.test(id))
      expect([id, tap]).toEqual([id, 'text']);
});

const guidance = ['china-mobile', 'china-unicom', 'china-telecom', 'china-broadnet', 'mvno'].map(
  (id) =>
    [
      id,
      Object.values(modules[`./guidance/${id}.ts`] ?? {}).find(
        (record) => typeof record === 'object' && record !== null && 'blocking' in record,
      ) as Record<string, Guidance | NotFound>,
    ] as const,
);

test.each(guidance)('%s answers every topic, or says openly that nothing was found', (_, records) => {
  expect(Object.keys(records).filter((key) => key !== 'contact')).toEqual(Object.keys(topics));
});

test.each(guidance)('%s reads each sentence once a topic', (_, records) => {
  for (const record of Object.values(records)) {
    const said = find<Localized>(record, 'zh').map(({ zh }) => zh);
    const sentences = said.filter((zh) => zh.length > 20 && !sources.some(({ title }) => title.zh === zh));
    expect(sentences).toEqual([...new Set(sentences)]);
  }
});

/** Every object at any depth that has the key. */
function find<T>(node: unknown, key: keyof T): T[] {
  if (typeof node !== 'object' || node === null) return [];
  const here = Object.keys(node).includes(key as string) ? [node as T] : [];
  return [...here, ...Object.values(node).flatMap((child) => find<T>(child, key))];
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}

function uniqueBy<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}

function codes(text: string): string[] {
  return unique(text.split('`').filter((_, index) => index % 2 === 1)).sort();
}

/** Functions load files or make sentences out of values; what they rest on is data. */
function withoutFunctions(node: unknown): unknown {
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return node;
  const data = Object.entries(node).filter(([, child]) => typeof child !== 'function');
  return Object.fromEntries(
    data.map(([key, child]) => [key, isSource(child) ? child : withoutFunctions(child)]),
  );
}

/** Kept as the very object that facts refer to. */
function isSource(node: unknown): boolean {
  return typeof node === 'object' && node !== null && 'publishedOn' in node;
}
