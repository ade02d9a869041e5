import { expect, test } from 'vitest';
import { kindTexts } from '#content/callers/kinds.ts';
import { callerKinds } from '#domain/caller-kinds.ts';
import { textsWith } from './texts-with.ts';

test.each(callerKinds)('what is loaded for a %s has its text', async (kind) => {
  expect((await textsWith[kind].load())[kind]).toBe(kindTexts[kind]);
});
