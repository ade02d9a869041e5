import { expect, test } from 'vitest';
import type { CallerKind } from '#domain/caller-kinds.ts';
import { reportForm } from './report-form.ts';

test.each<[kind: CallerKind, line: string]>([
  ['mobile', '类型：骚扰电话'],
  ['sms-port-106', '类型：垃圾短信'],
])('the report of a %s says %s', (kind, line) => {
  expect(reportForm({ kind, digits: '1', when: null, lasted: null })).toContain(line);
});
