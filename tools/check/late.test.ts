import { expect, test } from 'vitest';
import { lateScript, lateStyle } from './late.ts';

test.each([
  ['list.at(index)', ['at']],
  ['list?.at(-1)', ['at']],
  ['crypto.randomUUID()', ['randomUUID']],
  ['URL.canParse(text)', ['canParse']],
  ['form.requestSubmit()', ['requestSubmit']],
  ['structuredClone(state)', ['structuredClone']],
  ['window.structuredClone(state)', ['structuredClone']],
  ['new DecompressionStream("gzip")', ['DecompressionStream']],
  ['new window.URLPattern(address)', ['URLPattern']],
  ['text.replace(/(?<!a)b/, "")', ['lookbehind']],
  ['/(?<year>[0-9]+)/.exec(text)', []],
  ['const at = (x) => x; at(1)', []],
  ['typeof structuredClone; "x.at(1)"; list[at](1)', []],
])('%s has %j too late', (code, late) => {
  expect(lateScript(code)).toEqual(late);
});

test.each([
  ['a:has(b){c:d}', ':has('],
  ['@layer a{}', '@layer'],
  ['a{height:100dvh}', '100dvh'],
  ['a{color:color-mix(in srgb,red,blue)}', 'color-mix('],
  ['a{height:100vh;color:red}', null],
])('%s has %s too late', (style, late) => {
  expect(lateStyle(style)).toBe(late);
});
