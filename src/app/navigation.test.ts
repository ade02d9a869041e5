import { expect, test } from 'vitest';
import { currency, tabs } from './navigation.ts';

const lit = (path: string) =>
  tabs.flatMap((tab) => {
    const is = currency(path, tab);
    return is ? [`${tab.name.zh} ${is}`] : [];
  });

test.each([
  ['/steps', ['五步 page']],
  ['/steps/block', ['五步 true']],
  ['/start', ['五步 true']],
  ['/urgent/scam', ['五步 true']],
  ['/carrier/china-mobile', ['五步 true']],
  ['/caller', ['谁打来的 page']],
  ['/channels/12321', ['讨说法 true']],
  ['/laws', ['讨说法 true']],
  ['/faq/reply-r', ['看懂 true']],
  ['/', []],
  ['/all', []],
  ['/my-data', []],
])('%s lights %j', (path, expected) => {
  expect(lit(path)).toEqual(expected);
});
