import { expect, test } from 'vitest';
import { linkIds } from '#domain/chain-link.ts';
import { actors } from './actors.ts';
import { claims } from './claims.ts';
import { actorLabels, flowLabels } from './drawing-labels.ts';
import { flows } from './flows.ts';
import { linkStories, otherClaims } from './links.ts';
import { timeline } from './timeline.ts';
import { tricks } from './tricks.ts';

const links = linkIds;
const stories = Object.values(linkStories);
const shown = {
  actors: Object.keys(actors),
  flows: Object.keys(flows),
  tricks: Object.keys(tricks),
  claims: Object.keys(claims),
};

test('the seven links are told in the order of the chain', () => {
  expect(Object.keys(linkStories)).toEqual(links);
});

test.each([
  ['actor', shown.actors, stories.flatMap(({ who }) => who)],
  ['flow', shown.flows, stories.flatMap(({ flows }) => flows)],
  ['trick', shown.tricks, stories.flatMap(({ tricks }) => tricks)],
  ['claim', shown.claims, [...stories.flatMap(({ claims }) => claims), ...otherClaims]],
] as const)('every %s stands in one place, once', (_, all, placed) => {
  expect([...placed].sort()).toEqual([...all].sort());
});

test('what says where it stands stands there', () => {
  for (const link of links) {
    const { who, tricks: own, claims: told } = linkStories[link];
    for (const id of who) expect([id, actors[id].link]).toEqual([id, link]);
    for (const id of own) expect([id, tricks[id].link]).toEqual([id, link]);
    for (const id of told) expect([id, 'link' in claims[id] && claims[id].link]).toEqual([id, link]);
  }
});

test('the events come oldest first', () => {
  const days = timeline.map(({ on }) => on);
  expect(days).toEqual([...days].sort());
});

test('the drawing names everybody and labels every flow, and shows a price where there is one', () => {
  expect(Object.keys(actorLabels).sort()).toEqual([...shown.actors, 'ringing'].sort());
  for (const [id, { price }] of Object.entries(flowLabels))
    expect([id, price !== undefined]).toEqual([id, 'price' in flows[id as keyof typeof flows]]);
});

test.each(Object.entries(claims))('why we say so of %s takes at most four sentences', (_, { why }) => {
  expect(why.text.zh.match(/[。？]/g)?.length).toBeLessThanOrEqual(4);
});

/** All that is said, without what it rests on. */
const told = JSON.stringify(
  [actors, flows, tricks, claims, timeline, linkStories, actorLabels, flowLabels],
  (key, value) => (key === 'on' && Array.isArray(value) ? undefined : value),
);

test.each([
  ['a company that no source names', /中科嘉智|Zhongke/i],
  ['a number of reports without an official source', /12\.6 ?亿|1\.26 billion|8\.3 ?个/],
  ['a fine that we did not find', /(融营通信|杭州以渔|郑州绿牵)[^。]*罚款/],
  ['a page that reads a MAC', /网页(可以|能)读(取|到)/],
])('we do not write of %s', (_, banned) => {
  expect(told).not.toMatch(banned);
});

test('what only sellers say is said to be theirs', () => {
  const sentences = told.split(/[。"]/).filter((sentence) => /近一个?亿|三十多万/.test(sentence));
  expect(sentences.length).toBeGreaterThan(0);
  for (const sentence of sentences) expect(sentence).toMatch(/自称|销售称|文章说/);
});

test('hours of calling are told as what vendors say, with a verdict', () => {
  expect(claims['hours-rule'].claim.zh).toMatch(/厂商称/);
  expect(claims['hours-rule'].verdict).toBe('unproven');
});
