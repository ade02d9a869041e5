import { expect, test } from 'vitest';
import { phones } from '#content/steps/phones.ts';
import { menuPath } from './menu-path.ts';

test('the way through menus is taken out of its sentence', () => {
  expect(menuPath('“电话→右上角（四点或三点）→来电拦截规则”，打开要的规则。')).toEqual({
    before: '',
    menus: [{ name: '电话' }, { name: '右上角', note: '四点或三点' }, { name: '来电拦截规则' }],
    after: '打开要的规则。',
  });
  expect(menuPath('ColorOS 12 及以上：“电话→骚扰拦截”。')).toMatchObject({
    before: 'ColorOS 12 及以上',
    after: '',
  });
  expect(menuPath('“设置→App”: choose 询问, and strangers state a reason.')?.after).toBe(
    'choose 询问, and strangers state a reason.',
  );
});

test('a sentence without one is left as it is', () => {
  expect(menuPath('打开“设置”，在顶部搜“骚扰拦截”。')).toBeNull();
});

test('of two ways the first is drawn and the other stays in words', () => {
  const [first] = phones.xiaomi.ways;
  expect(menuPath(first.say.text.zh)).toMatchObject({
    menus: [{ name: '电话' }, { name: '左上角三横线' }, { name: '骚扰拦截' }],
    after: '或者“安全中心→骚扰拦截→右上角设置”。',
  });
});

test('nothing of any phone’s first way is lost', () => {
  const letters = (text: string) => text.replace(/[“”→，,：:（）。.\s]/g, '');
  for (const { ways } of Object.values(phones))
    for (const sentence of Object.values(ways[0].say.text)) {
      const path = menuPath(sentence);
      if (!path) continue;
      const said = path.menus.map(({ name, note = '' }) => name + note).join('');
      expect(letters(path.before + said + path.after)).toBe(letters(sentence));
    }
});
