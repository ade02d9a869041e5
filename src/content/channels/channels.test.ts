import { expect, test } from 'vitest';
import allFactIds from '../fixtures/all-fact-ids.json' with { type: 'json' };
import { papers } from '../letters/papers.ts';
import { policeDesk } from '../letters/police-desk.ts';
import { isFact } from '../record.ts';
import { leftOut } from '../steps/left-out.ts';
import type { Related } from './channel.ts';
import { channelIds, isChannelId } from './channel-needs.ts';
import { channelRecords } from './channel-records.ts';
import { ladder, rungs } from './ladder.ts';
import { ladderGrounds } from './ladder-grounds.ts';

const records = await Promise.all(channelIds.map(async (id) => [id, channelRecords[id]] as const));
const onChannels = new Set(records.flatMap(([, channel]) => factIdsIn(channel)));
const onLetters = new Set(factIdsIn([papers, policeDesk]));
const researched = allFactIds['cn-channels'];

test.each(researched.filter((id) => id.startsWith('ch-')))(
  '%s is on the page of a channel, or left out with a reason',
  (id) => {
    expect(onChannels.has(id) || id in leftOut).toBe(true);
  },
);

test.each(researched.filter((id) => id.startsWith('form-')))(
  '%s is among the papers, or left out with a reason',
  (id) => {
    expect(onLetters.has(id) || id in leftOut).toBe(true);
  },
);

test.each(records)('%s rests on research of its own and does not lead back to itself', (id, channel) => {
  expect(factIdsIn(channel).some((factId) => factId.startsWith('ch-'))).toBe(true);
  expect(channel.channels ?? []).not.toContain(id);
});

test.each(records)('%s says each sentence once, and names each other page once', (_, channel) => {
  const { about = [], how, times = [], next = [], before = [] } = channel;
  const said = [...about, ...how.map(({ say }) => say), ...times, ...next, ...before].map(
    ({ text }) => text.zh,
  );
  expect(said).toEqual([...new Set(said)]);
  for (const kind of ['tasks', 'laws', 'questions', 'channels'] satisfies (keyof Related)[])
    expect(channel[kind] ?? []).toEqual([...new Set(channel[kind])]);
});

test.each(records)('%s hands no button to what sources disagree about', (_, { how }) => {
  for (const { say, action } of how)
    if (isFact(say) && say.shown === 'conflicting') expect(action).toBeUndefined();
});

test('each rung of the ladder has facts to stand on', () => {
  for (const id of rungs) {
    expect(ladder[id].laws.length).toBeGreaterThan(0);
    expect(factIdsIn(ladderGrounds[id]).length).toBeGreaterThan(0);
  }
});

test.each(['toString', '__proto__', '', '12315/', undefined])('%s is no channel', (id) => {
  expect(isChannelId(id)).toBe(false);
});

/** The research records that anything in it rests on. */
function factIdsIn(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, child]) =>
    key === 'factIds' ? (child as string[]) : factIdsIn(child),
  );
}
