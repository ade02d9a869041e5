import type { CallerKind } from '#domain/caller-kinds.ts';

/** Nobody reports the police. */
export const hasReport = (kind: CallerKind): boolean => kind !== 'anti-fraud-96110';

/** Where on the page the report on a kind stands. */
export const reportId = (kind: CallerKind): string => `report-${kind}`;

interface Call {
  readonly kind: CallerKind;
  readonly digits: string;
  readonly when: string | null;
  readonly lasted: string | null;
}

/** What 12321 asks for, in its own order and language, filled as far as the reader’s line told. */
export const reportForm = ({ kind, digits, when, lasted }: Call): string =>
  [
    `被投诉号码：${digits || '没有显示号码'}`,
    `类型：${kind === 'sms-port-106' ? '垃圾短信' : '骚扰电话'}`,
    `来电时间：${when ?? '____年__月__日 __时__分'}`,
    `通话时长：${lasted ?? '____'}`,
    '内容：____（照原话写，不要概括）',
    '我是否说过不要再打：____',
  ].join('\n');
