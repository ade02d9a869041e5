import { expect, test } from 'vitest';
import { actCard, actsLeft, type Card, hashOf, type Known, nextCard, readCard, shownCard } from './card.ts';

const stranger: Known = { carrier: null, statuses: {}, skipped: [] };
const done = { status: 'done' } as const;
const notForMe = { status: 'not-for-me' } as const;

test.each<Card>([
  { kind: 'carrier' },
  { kind: 'end' },
  actCard('carrier-blocking'),
  actCard('phone-blocking', 'other'),
  actCard('carrier-overseas', 'cut'),
])('%j is read from its own address', (card) => {
  expect(readCard(hashOf(card))).toEqual(card);
});

test('an act’s address is its id', () => {
  expect(hashOf(actCard('phone-blocking'))).toBe('#phone-blocking');
});

test.each(['', '#', '#main', '#carrier-blocking/nowhere', '#sim-pin'])('%j names no card', (hash) => {
  expect(readCard(hash)).toBeNull();
});

test('who comes back goes on with what is left, and with nothing left sees the end', () => {
  expect(nextCard(stranger)).toEqual(actCard('carrier-blocking'));
  expect(nextCard({ ...stranger, statuses: { 'carrier-blocking': done } })).toEqual(
    actCard('phone-blocking'),
  );
  expect(
    nextCard({ ...stranger, statuses: { 'carrier-blocking': done }, skipped: ['phone-blocking'] }),
  ).toEqual(actCard('carrier-overseas'));
  expect(
    nextCard({
      ...stranger,
      statuses: { 'carrier-blocking': done, 'phone-blocking': done, 'carrier-overseas': notForMe },
    }),
  ).toEqual({ kind: 'end' });
  expect(actsLeft(stranger)).toHaveLength(3);
});

test('a carrier’s act asks first which carrier; the phone’s does not', () => {
  expect(shownCard(actCard('carrier-blocking'), stranger)).toEqual({ kind: 'carrier' });
  expect(shownCard(actCard('carrier-overseas', 'reply'), stranger)).toEqual({ kind: 'carrier' });
  expect(shownCard(actCard('phone-blocking'), stranger)).toEqual(actCard('phone-blocking'));
});

test('nothing is shown as cut that is not done', () => {
  const cut = actCard('phone-blocking', 'cut');
  expect(shownCard(cut, stranger)).toEqual(actCard('phone-blocking'));
  expect(shownCard(cut, { ...stranger, statuses: { 'phone-blocking': notForMe } })).toEqual(
    actCard('phone-blocking'),
  );
  expect(shownCard(cut, { ...stranger, statuses: { 'phone-blocking': done } })).toEqual(cut);
});
