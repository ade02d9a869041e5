import { expect, test } from 'vitest';
import { show } from '#content/shown.ts';
import { fridgeData } from './fridge-data.ts';
import { sheetFor } from './sheet.ts';

const { props } = show(fridgeData.props(), 'zh');
const nobody = { carrier: null, phone: null, doneOn: {}, who: '', number: '' } as const;
const sheet = (reader: Partial<Parameters<typeof sheetFor>[0]>) =>
  sheetFor({ ...nobody, ...reader }, props, ({ zh }) => zh);

test('what is done stands on it with its day, and how to undo it', () => {
  const { acts, help, hotline } = sheet({
    carrier: 'china-mobile',
    phone: 'huawei',
    doneOn: { 'carrier-blocking': '2026-11-24', 'phone-blocking': '2026-11-25' },
  });
  expect(acts.map(({ name }) => name)).toEqual([
    '中国移动按类别替你拦推销　2026-11-24 开',
    '手机自己也拦　2026-11-25 开',
  ]);
  expect(acts[0]?.undo).toContain('发 QXFSR 到 10086');
  expect([help, hotline]).toEqual(['不会弄、想取消，打中国移动：', '10086']);
});

test('nothing done, nobody known: lines to write on, and whom to call all the same', () => {
  const { acts, hotline, who, lines } = sheet({});
  expect([acts, hotline, who]).toEqual([[], '', '']);
  expect(lines.map(({ number }) => number)).toEqual(['110', '96110']);
});

test('a way back that we do not know is asked for, not made up', () => {
  const { acts } = sheet({ carrier: 'mvno', doneOn: { 'carrier-blocking': '2026-11-24' } });
  expect(acts[0]?.undo).toBe('取消：问运营商客服');
});
