import { expect, test } from 'vitest';
import { carrierIds } from '#domain/carrier.ts';
import { ways } from './ways-data.ts';

const topics = ['blocking', 'overseas'] as const;
const all = carrierIds.flatMap((carrier) =>
  topics.map((topic) => ({ carrier, topic, ...ways[carrier][topic] })),
);

test('the filled button sends or dials only what may be one tap; an account is opened by hand', () => {
  const filled = all.map(({ carrier, topic, action }) => [
    `${carrier} ${topic}`,
    action && `${action.kind} ${action.to} ${action.tap}`,
  ]);
  expect(Object.fromEntries(filled)).toEqual({
    'china-mobile blocking': 'sms 10086 compose',
    'china-mobile overseas': 'wechat 中国移动高频骚扰电话防护 open',
    'china-unicom blocking': 'tel 10010 open',
    'china-unicom overseas': 'wechat 联通助理 open',
    'china-telecom blocking': 'sms 10001 compose',
    'china-telecom overseas': 'wechat 天翼防骚扰 open',
    'china-broadnet blocking': 'tel 10099 open',
    'china-broadnet overseas': 'tel 10099 open',
    'mvno blocking': null,
    'mvno overseas': null,
  });
});

test('where something is switched on, there is a way back; where one only asks, there is no other way', () => {
  for (const { carrier, topic, isAsking, undo, others } of all) {
    expect(undo === undefined, `${carrier} ${topic}`).toBe(isAsking);
    if (isAsking) expect(others).toEqual([]);
  }
});

test('a code that rests on one page is only among the other ways, to be copied', () => {
  const codes = all.flatMap(({ others }) => others).filter(({ action }) => action?.kind === 'sms');
  expect(codes.map(({ action }) => `${action?.body} ${action?.tap}`)).toEqual(['QXGJLH text', 'GBGJLH text']);
});

test('that sources disagree about Unicom’s texts is said before the call; about VoLTE, where it fails', () => {
  expect(ways['china-unicom'].blocking.warnings).toHaveLength(2);
  expect(ways['china-mobile'].blocking.warnings).toEqual([]);
  expect(ways['china-mobile'].blocking.doubts.map(({ text }) => text.zh).join()).toContain('VoLTE');
});

test('only China Mobile is known to ask once more', () => {
  expect(all.filter(({ reply }) => reply).map(({ carrier }) => carrier)).toEqual(['china-mobile']);
});
