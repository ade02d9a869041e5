import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chainProgress, countTasks, type Reader, type TaskStatus } from './chain-progress.ts';

const links = ['leak', 'list', 'phone', 'bare'] as const;
const tasks = {
  'ask-who': { cuts: 'leak', needed: true },
  erase: { cuts: 'list', needed: true },
  refuse: { cuts: 'list', needed: true },
  sue: { cuts: 'list' },
  'old-owner': { cuts: 'list', needed: true, for: { situations: ['recycled', 'new'] } },
  'unicom-only': { cuts: 'list', needed: true, for: { carriers: ['china-unicom'] } },
  block: { cuts: 'phone', needed: true },
  'iphone-only': { cuts: 'phone', for: { phones: ['iphone'] } },
} as const;
const nobody: Reader = { carrier: null, phone: null, situations: [] };

type Statuses = Record<string, { status: TaskStatus }>;
const did = (...ids: string[]): Statuses => Object.fromEntries(ids.map((id) => [id, { status: 'done' }]));
const chainOf = (reader: Reader, statuses: Statuses) => chainProgress(links, tasks, reader, statuses);

test('nothing done: every link with tasks is whole, one without is plain', () => {
  expect(chainOf(nobody, {})).toEqual({ leak: 'whole', list: 'whole', phone: 'whole', bare: 'plain' });
});

test('one of a link’s needed tasks nicks it, all of them cut it, and no other is waited for', () => {
  const telecom: Reader = { ...nobody, carrier: 'china-telecom' };
  expect(chainOf(telecom, did('erase')).list).toBe('nicked');
  expect(chainOf(telecom, did('erase', 'refuse')).list).toBe('cut');
  expect(chainOf(telecom, did('sue')).list).toBe('nicked');
  expect(chainOf(telecom, did('erase', 'sue')).list).toBe('nicked');
});

test('“not for me” takes a task out and cuts nothing', () => {
  const statuses: Statuses = { 'ask-who': { status: 'not-for-me' } };
  expect(chainOf(nobody, statuses).leak).toBe('plain');
  expect(chainOf(nobody, { ...did('erase'), refuse: { status: 'not-for-me' } }).list).toBe('nicked');
});

test('a task for others does not count, until the reader says that it is theirs, or does it', () => {
  const android: Reader = { carrier: 'china-mobile', phone: 'xiaomi', situations: [] };
  expect(countTasks(tasks, android, {}).total).toBe(5);
  expect(countTasks(tasks, { ...android, situations: ['new'] }, {}).total).toBe(6);
  expect(countTasks(tasks, android, did('old-owner'))).toEqual({ total: 6, done: 1 });
});

test('ticks of tasks that we no longer know change nothing', () => {
  expect(chainOf(nobody, did('retired'))).toEqual(chainOf(nobody, {}));
});

const readers: fc.Arbitrary<Reader> = fc.record({
  carrier: fc.constantFrom(null, 'china-mobile', 'china-unicom'),
  phone: fc.constantFrom(null, 'iphone', 'xiaomi'),
  situations: fc.subarray(['recycled', 'new', 'other']),
});
const acts = fc.array(
  fc.record({
    id: fc.constantFrom(...Object.keys(tasks), 'retired'),
    act: fc.constantFrom('done', 'undo', 'not-for-me'),
  }),
);

test('any sequence of done, undo and “not for me” keeps the chain’s figures true', () => {
  fc.assert(
    fc.property(readers, acts, (reader, sequence) => {
      const statuses: Statuses = {};
      for (const { id, act } of sequence) {
        if (act === 'undo') delete statuses[id];
        else statuses[id] = { status: act as TaskStatus };
        const chain = chainOf(reader, statuses);
        for (const link of links) {
          const ids = Object.keys(tasks).filter((id) => tasks[id as keyof typeof tasks].cuts === link);
          const done = ids.filter((id) => statuses[id]?.status === 'done');
          const its = Object.fromEntries(ids.map((id) => [id, tasks[id as keyof typeof tasks]]));
          const count = countTasks(its, reader, statuses);
          expect(count.done).toBe(done.length);
          expect(count.total).toBeLessThanOrEqual(ids.length);
          const needed = countTasks(
            Object.fromEntries(Object.entries(its).filter(([, task]) => 'needed' in task)),
            reader,
            statuses,
          );
          // Green only by work done; never by taking tasks out.
          if (chain[link] === 'cut') expect(done.length).toBeGreaterThan(0);
          expect(chain[link] === 'cut').toBe(needed.total > 0 && needed.done === needed.total);
          if (chain[link] === 'plain') expect(done).toEqual([]);
          if (chain[link] === 'nicked') expect(done.length).toBeGreaterThan(0);
          if (chain[link] === 'whole') expect(needed.total).toBeGreaterThan(0);
        }
      }
    }),
  );
});

test('done and undone again, in any state, is as if nothing had happened', () => {
  fc.assert(
    fc.property(readers, fc.constantFrom(...Object.keys(tasks)), (reader, id) => {
      const { [id]: _, ...undone } = { ...did('erase'), [id]: { status: 'done' as const } };
      expect(chainOf(reader, undone)).toEqual(chainOf(reader, id === 'erase' ? {} : did('erase')));
    }),
  );
});
