import fc from 'fast-check';
import * as v from 'valibot';
import { afterEach, expect, test, vi } from 'vitest';
import { FakeDevice } from './fixtures/fake-device.ts';

// Whatever a reader does in two tabs, on a device that is full at times: what was erased stays erased, what was
// not is still there.

afterEach(() => {
  vi.unstubAllGlobals();
});

const names = ['ticks', 'words'] as const;
const keys = ['a', 'b'] as const;
type Entry = `${(typeof names)[number]}.${(typeof keys)[number]}`;

async function tab(device: FakeDevice) {
  return device.open(async () => {
    const { persisted, eraseEverything } = await import('./persisted.ts');
    const stores = names.map((key) =>
      persisted({
        key,
        schema: v.record(v.string(), v.string()),
        initial: {} as Record<string, string>,
        migrations: [],
        inBackup: true,
      }),
    );
    const entries = (of: (index: number) => Record<string, string>) =>
      Object.fromEntries(
        names.flatMap((name, index) =>
          Object.entries(of(index)).map(([key, value]) => [`${name}.${key}`, value]),
        ),
      );
    return {
      eraseEverything,
      change: (entry: Entry, value: string | undefined) => {
        const [name, key = ''] = entry.split('.');
        stores[name === 'ticks' ? 0 : 1]?.change({ [key]: value });
      },
      shown: () => entries((index) => stores[index]?.use.getState() ?? {}),
    };
  });
}

const saved = (device: FakeDevice) =>
  Object.fromEntries(
    names.flatMap((name) =>
      Object.entries(JSON.parse(device.items.get(`breakchain.${name}`) ?? '{"state":{}}').state).map(
        ([key, value]) => [`${name}.${key}`, value],
      ),
    ),
  );

const entry = fc.constantFrom<Entry>('ticks.a', 'ticks.b', 'words.a', 'words.b');
const action = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('change' as const), tab: fc.nat(1), entry }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('take back' as const), tab: fc.nat(1), entry }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('fill or free' as const) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('erase' as const), tab: fc.nat(1) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('open anew' as const), tab: fc.nat(1) }) },
);

test('of any history of two tabs, what was erased stays erased and what was saved stays', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(action, { maxLength: 20 }), async (history) => {
      const device = new FakeDevice();
      const tabs = [await tab(device), await tab(device)];
      /** What the device has, and what each tab remembers beyond that: undefined is taken back. */
      let onDevice: Record<string, string> = {};
      let waiting: Map<string, string | undefined>[] = [new Map(), new Map()];
      for (const [time, step] of history.entries()) {
        if (step.do === 'fill or free') {
          device.isFull = !device.isFull;
          continue;
        }
        const at = tabs[step.tab];
        const waits = waiting[step.tab];
        if (!at || !waits) throw new Error('no such tab');
        device.focus(at.page);
        if (step.do === 'erase') {
          expect(at.eraseEverything()).toBe(true);
          onDevice = {};
          waiting = [new Map(), new Map()];
        } else if (step.do === 'open anew') {
          device.close(at.page);
          tabs[step.tab] = await tab(device);
          waits.clear();
        } else {
          const value = step.do === 'change' ? String(time) : undefined;
          at.change(step.entry, value);
          waits.set(step.entry, value);
          const ofStore = (key: string) => key.split('.')[0] === step.entry.split('.')[0];
          if (!device.isFull)
            for (const [key, kept] of [...waits].filter(([key]) => ofStore(key))) {
              const { [key]: _, ...others } = onDevice;
              onDevice = kept === undefined ? others : { ...others, [key]: kept };
              waits.delete(key);
            }
        }
        expect(saved(device)).toEqual(onDevice);
        for (const [index, { shown }] of tabs.entries()) {
          const all = { ...onDevice, ...Object.fromEntries(waiting[index] ?? []) };
          expect(shown()).toEqual(Object.fromEntries(Object.entries(all).filter(([, value]) => value)));
        }
      }
    }),
    { numRuns: 100 },
  );
});

test('a tab that slept while another erased everything forgets, also what the device never took', async () => {
  const device = new FakeDevice();
  const asleep = await tab(device);
  const other = await tab(device);
  device.focus(other.page);
  other.change('ticks.a', '1');
  device.isFull = true;
  device.focus(asleep.page);
  asleep.change('words.a', 'waits');
  asleep.page.sleep();
  device.focus(other.page);
  other.eraseEverything();
  asleep.page.wake();
  expect(asleep.shown()).toEqual({});
  device.isFull = false;
  asleep.change('words.b', 'later');
  expect(saved(device)).toEqual({ 'words.b': 'later' });
});

test('erasing in one tab empties what only memory has in the other', async () => {
  const device = new FakeDevice();
  const typing = await device.open(() => import('./typed-number.ts'));
  typing.changeTypedNumber('13800138000');
  const other = await tab(device);
  other.eraseEverything();
  expect(typing.useTypedNumber.getState().typed).toBe('');
});
