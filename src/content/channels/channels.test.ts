import { expect, test } from 'vitest';
import { factsIn, isFact } from '../record.ts';
import type { Channel, Related } from './channel.ts';
import { channelIds, channels, isChannelId } from './channels.ts';
import { ladder, rungs } from './ladder.ts';
import { ladderGrounds } from './ladder-grounds.ts';

const records = channelIds.map((id): readonly [typeof id, Channel] => [id, channels[id]]);
test.each(records)('%s rests on something and does not lead back to itself', (id, channel) => {
  expect(factsIn(channel).length).toBeGreaterThan(0);
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
  for (const { say, action } of how) if (isFact(say) && say.conflicting) expect(action).toBeUndefined();
});

test('each rung of the ladder has facts to stand on', () => {
  for (const id of rungs) {
    expect(ladder[id].laws.length).toBeGreaterThan(0);
    expect(factsIn(ladderGrounds[id]).length).toBeGreaterThan(0);
  }
});

test.each(['toString', '__proto__', '', '12315/', undefined])('%s is no channel', (id) => {
  expect(isChannelId(id)).toBe(false);
});
