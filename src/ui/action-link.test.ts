import { expect, test } from 'vitest';
import { actions } from '#content/actions.ts';
import type { Action } from '#content/record.ts';
import { actionLink, copyableText } from './action-link.ts';

test('a message is composed as RFC 5724 says, and on Apple devices as they want it', () => {
  const action: Action = { kind: 'sms', to: '10086', body: 'KTFSR', tap: 'compose' };
  expect(actionLink(action, false)).toBe('sms:10086?body=KTFSR');
  expect(actionLink(action, true)).toBe('sms:10086&body=KTFSR');
});

test('what would end or split the link is escaped', () => {
  const action: Action = { kind: 'sms', to: '10086', body: '甲#乙 &丙?', tap: 'compose' };
  expect(actionLink(action, false)).toBe('sms:10086?body=%E7%94%B2%23%E4%B9%99%20%26%E4%B8%99%3F');
});

test.each(Object.entries<Action>(actions).filter(([, { tap }]) => tap === 'text'))(
  '%s is read and copied, never one tap',
  (_, action) => {
    expect(actionLink(action, false)).toBeNull();
    expect(copyableText(action)).not.toBe('');
  },
);

test('only the messages that were checked one by one open a composer', () => {
  const composed = Object.values<Action>(actions).filter(({ tap }) => tap === 'compose');
  expect(composed.map(({ to, body }) => `${body} → ${to}`)).toEqual(['KTFSR → 10086', 'KTFSR → 10001']);
});

test('a number that is only to be read is no link either', () => {
  expect(actionLink({ kind: 'tel', to: '10026', tap: 'text' }, false)).toBeNull();
  expect(actionLink({ kind: 'url', to: 'https://example.org/', tap: 'text' }, false)).toBeNull();
});

test('codes with * or # are never dialled by a link', () => {
  expect(actionLink({ kind: 'tel', to: '*#21#', tap: 'open' }, false)).toBeNull();
  expect(actionLink({ kind: 'tel', to: '10086', tap: 'open' }, false)).toBe('tel:10086');
});

test('no message that we compose asks for an identity number', () => {
  for (const action of Object.values<Action>(actions))
    if (action.tap === 'compose') expect(action.body).not.toMatch(/证件|身份证|姓名/);
});
