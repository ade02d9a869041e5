import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chainProgress, countTasks, type Reader, type TaskStatus } from './chain-progress.ts';

const links = ['leak', 'list', 'phone', 'bare'] as const;
const tasks = {
  'ask-who': { cuts: 'leak' },
  erase: { cuts: 'list' },
  refuse: { cuts: 'list' },
  'old-owner': { cuts: 'list', for: { situations: ['recycled', 'new'] } },
  'unicom-only': { cuts: 'list', for: { carriers: ['china-unicom'] } },
  block: { cuts: 'phone' },
  'iphone-only': { cuts: 'phone', for: { phones: ['iphone'] } },
} as const;
const nobody: Reader = { carrier: null, phone: null, situations: [] };

type Statuses = Record<string, { status: TaskStatus }>;
const did = (...ids: string[]): Statuses => Object.fromEntries(ids.map((id) => [id, { status: 'done' }]));
const chainOf = (reader: Reader, statuses: Statuses) => chainProgress(links, tasks, reader, statuses);

test('nothing done: every link with tasks is whole, one without is plain', () => {
  expect(chainOf(nobody, {})).toEqual({ leak: 'whole', list: 'whole', phone: 'whole', bare: 'plain' });
});

test('one of a link’s tasks nicks it, all of them cut it', () => {
  const telecom: Reader = { ...nobody, carrier: 'china-telecom' };
  expect(chainOf(telecom, did('erase')).list).toBe('nicked');
  expect(chainOf(telecom, did('erase', 'refuse')).list).toBe('cut');
});

test('“not for me” takes a task out and cuts nothing', () => {
  const statuses: Statuses = { 'ask-who': { status: 'not-for-me' } };
  expect(chainOf(nobody, statuses).leak).toBe('plain');
  expect(chainOf(nobody, { ...did('erase'), refuse: { status: 'not-for-me' } }).list).toBe('nicked');
});

test('a task for others does not count, until the reader says that it is theirs, or does it', () => {
  const android: Reader = { carrier: 'china-mobile', phone: 'xiaomi', situations: [] };
  expect(countTasks(tasks, android, {}).total).toBe(4);
  expect(countTasks(tasks, { ...android, situations: ['new'] }, {}).total).toBe(5);
  expect(countTasks(tasks, android, did('old-owner'))).toEqual({ total: 5, done: 1 });
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
          // Green only by work done; never by taking tasks out.
          if (chain[link] === 'cut') expect(done.length).toBeGreaterThan(0);
          if (chain[link] === 'cut') expect(count.total).toBe(done.length);
          expect(chain[link] === 'plain').toBe(count.total === 0);
          expect(chain[link] === 'nicked').toBe(done.length > 0 && done.length < count.total);
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
