import { expect, test } from 'vitest';
import { linesOf } from './wrap.ts';

const atMost = (count: number) => (part: string) => [...part].length <= count;

test.each([
  ['取消：发 QXFSR 到 10086。', 8, 3, ['取消：发 ', 'QXFSR 到 ', '10086。']],
  ['到公众号里关，或打客服', 6, 3, ['到公众号里关，', '或打客服']],
  ['ask a 10086 agent', 9, 3, ['ask a', '10086', 'agent']],
  ['一二三四五六', 2, 2, ['一二', '三…']],
])('%s in lines of %i', (text, count, most, lines) => {
  expect(linesOf(text, atMost(count), most).map((line) => line.trim())).toEqual(
    lines.map((line) => line.trim()),
  );
});
