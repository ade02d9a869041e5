import { expect, test } from 'vitest';
import { unreadable } from './load.ts';
import { rules, staleRule } from './rules.ts';
import { walk } from './walk.ts';
import { inWords, linesOfTexts } from './where.ts';

const file = 'src/content/planted.ts';
const source = {
  title: { zh: '来源', en: 'A source' },
  kind: 'authority',
  publishedOn: '2020-01-01',
  readOn: '2020-01-02',
  url: 'https://www.miit.gov.cn/a',
};
const claim = {
  text: { zh: '有来源的话。', en: 'Words with a source.' },
  on: [{ source }],
};
/** The claim, resting on another source. */
const resting = (more: object) => ({ ...claim, on: [{ source: { ...source, ...more } }] });
/** The claim, in other words. */
const saying = (zh: string, en = 'Words with a source.') => ({ ...claim, text: { zh, en } });
const answer = { steps: [] };

/** All that the rules say of what a file exports, but that it is little. */
const said = (exports: Record<string, unknown>): string[] => {
  const content = walk({ [file]: exports });
  return rules
    .slice(1)
    .flatMap(({ faults }) => faults(content).map((fault) => inWords(fault, new Map())))
    .map((words) => words.slice(file.length));
};

test('what is as it should be is passed', () => {
  expect(said({ claim, act: { kind: 'url', to: source.url, tap: 'open' } })).toEqual([]);
});

test.each([
  [{ sentence: { zh: '有', en: '' } }, ' (sentence)  The English of this sentence is missing.'],
  [
    { sentence: { zh: 'English', en: 'English' } },
    ' (sentence)  The Chinese has no Chinese character in it.',
  ],
  [{ sentence: { zh: '有', en: ' yes' } }, ' (sentence)  The English begins or ends with a space.'],
  [
    { sentence: { zh: '发 `R', en: 'Send `R`' } },
    ' (sentence)  The Chinese has a backtick (`) without its second: codes and numbers stand between two.',
  ],
  [
    { sentence: { zh: '有,没有', en: 'yes' } },
    ' (sentence)  The Chinese has “,” where the full-width “，” belongs.',
  ],
  [{ sentence: { zh: '快点！', en: 'Hurry.' } }, ' (sentence)  The Chinese has an exclamation mark.'],
  [
    { sentence: { zh: '打 `12321`', en: 'Call them' } },
    ' (sentence)  The English lacks the number `12321` that the Chinese has.',
  ],
  [
    { deep: { list: [{ say: { zh: '发短信', en: 'Send `KTFSR`' } }] } },
    ' (deep → list → 0 → say)  The Chinese lacks the code `KTFSR` that the English has.',
  ],
  [{ claim: { ...claim, on: [] } }, ' (claim)  This claim names no source.'],
  [{ claim: resting({ readOn: '2999-01-01' }) }, ' (claim → on → 0 → source)  `readOn` is still to come.'],
  [
    { claim: resting({ publishedOn: '2019-13' }) },
    ' (claim → on → 0 → source)  `publishedOn` is 2019-13, which is no day.',
  ],
  [
    { claim: resting({ publishedOn: '2020-02' }) },
    ' (claim → on → 0 → source)  It was read (2020-01-02) before it was said (2020-02).',
  ],
  [
    { claim: { ...claim, conflicting: true } },
    ' (claim)  Its sources disagree, and the Chinese does not say so (说法不一).',
  ],
  [{ claim: saying('关押 15 日以下。') }, ' (claim)  The English lacks the number 15 that the Chinese has.'],
  [
    { claim: saying('多半是假的。', 'It is false.') },
    ' (claim)  The Chinese hedges (多半); the English does not.',
  ],
  [{ claim: saying('民法典这样说。') }, ' (claim)  It names 民法典 and does not cite it.'],
  [
    { claim: saying('依第 24 条。', 'By article 24.') },
    ' (claim)  It names article 24, which no citation points to.',
  ],
  [
    { claim, other: { ...source, title: { zh: '别的', en: 'Another' } } },
    ' (other)  No claim cites this source.',
  ],
  [
    { claim, second: resting({ title: { zh: '来源', en: 'Another' } }) },
    ' (second → on → 0 → source)  Another source has this title too: 来源',
  ],
  [
    { claim: resting({ url: 'https://gov.cn.example/' }) },
    ' (claim → on → 0 → source)  gov.cn.example is not among the hosts that readers may be sent to (tools/check/content/hosts.ts).',
  ],
  [
    { claim: resting({ url: 'http://www.miit.gov.cn/' }) },
    ' (claim → on → 0 → source)  http://www.miit.gov.cn/ must begin with https.',
  ],
  [
    { act: { kind: 'url', to: 'https://bad.example/', tap: 'open' } },
    ' (act)  bad.example is not among the hosts that readers may be sent to (tools/check/content/hosts.ts).',
  ],
  [
    { 'suspend-10086': { kind: 'sms', to: '10086', tap: 'compose' } },
    " (suspend-10086)  This act is one tap (`tap: 'compose'`); it may only be read and copied (`tap: 'text'`).",
  ],
  [
    { topics: { blocking: {}, overseas: {}, more: {} }, mobile: { blocking: answer, overseas: answer } },
    ' (mobile)  The topic `more` has no answer.',
  ],
  [
    { topics: { blocking: {}, overseas: {} }, mobile: { overseas: answer, blocking: answer } },
    ' (mobile)  The topics are in another order than the pages: blocking, overseas.',
  ],
  [
    {
      topics: { blocking: {}, overseas: {} },
      mobile: {
        blocking: {
          steps: [1, 2].map(() => ({ zh: '这一句话很长很长很长很长很长很长很长很长。', en: 'x' })),
        },
        overseas: answer,
      },
    },
    ' (mobile)  This sentence stands twice under the topic `blocking`.',
  ],
  [{ price: { low: Number.NaN } }, ' (price)  This holds a value that cannot be written as JSON.'],
  [{ day: { on: new Date(0) } }, ' (day → on)  This holds a value that cannot be written as JSON.'],
])('a fault is found wherever it is planted, and told: %s', (exports, words) => {
  expect(said(exports)).toEqual([words]);
});

test('content that is no longer recognised is missed', () => {
  const [nothingIsOverlooked] = rules;
  const faults = nothingIsOverlooked?.faults(walk({ [file]: { claim } })).map(({ says }) => says);
  expect(faults).toContain('Only 1 claims were found; there are at least 500.');
});

test('what was last checked more than a year ago is told when asked', () => {
  const content = walk({ [file]: { claim } });
  expect(staleRule.faults(content).map(({ says }) => says)).toEqual(['This was last checked on 2020-01-02.']);
});

test('a fault is told with the line where the words stand, in the file where they were met first', () => {
  const code = "// it's here\nexport const a = {\n  zh: '打 `12321`',\n  en: 'It\\'s “them”',\n};\n";
  const lines = linesOfTexts([
    ['src/content/before.ts', code],
    [file, `\n${code}`],
  ]);
  const [fault] = rules.flatMap(({ faults }) =>
    faults(walk({ [file]: { a: { zh: '打 `12321`', en: "It's “them”" } } })).filter(({ words }) => words),
  );
  expect(fault && inWords(fault, lines)).toBe(
    `${file}:5  The English lacks the number \`12321\` that the Chinese has.`,
  );
});

test('a file that is no module any more is told with its line', () => {
  const problem = new Error(
    'Transform failed with 1 error:\n/home/x/src/content/faq/courier.ts:31:15: ERROR: Unterminated string literal',
  );
  expect(unreadable(problem)).toMatch(/^src\/content\/faq\/courier\.ts:31 {2}This file cannot be read: /);
});
