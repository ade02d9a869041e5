import type { Localized } from '#domain/locale.ts';
import type { LawId } from '../laws/laws.ts';
import type { TaskId } from '../tasks/tasks.ts';
import type { NeedId } from './channel.ts';
import type { ChannelId } from './channels.ts';

/** Where one goes on a rung, and the page that tells how. */
export interface Stage {
  readonly name: Localized;
  readonly at: { readonly channel: ChannelId } | { readonly need: NeedId } | { readonly task: TaskId };
}

export interface Rung {
  /** Whom it is about. */
  readonly against: Localized;
  /** First to last. */
  readonly stages: readonly [Stage, ...Stage[]];
  /** The drawing's labels; what they rest on stands in `ladder-grounds.ts`. */
  readonly can: Localized;
  readonly cannot: Localized;
  /** When to go on to the next stage. */
  readonly onward: Localized;
  readonly laws: readonly [LawId, ...LawId[]];
}

/** The ways to redress, in the order in which we would climb them. */
export const ladder = {
  carrier: {
    against: { zh: '跟运营商有争议', en: 'Your carrier' },
    stages: [
      { name: { zh: '运营商客服', en: 'Customer service' }, at: { need: 'carrier' } },
      { name: { zh: '省通信管理局', en: 'Regulator' }, at: { channel: 'regulator-appeal' } },
    ],
    can: { zh: '要它处理、答复，再请上级评理', en: 'Make it act and answer' },
    cannot: { zh: '查出陌生号码是谁', en: 'Name a stranger' },
    onward: { zh: '15 日没答复，或不满意，再申诉', en: 'No good answer in 15 days: appeal' },
    laws: ['appeal', 'telecom-reg'],
  },
  merchant: {
    against: { zh: '知道是哪家商家', en: 'A business you can name' },
    stages: [
      { name: { zh: '对它说“不同意”', en: 'Tell it no' }, at: { task: 'say-stop' } },
      { name: { zh: '12315', en: '12315' }, at: { channel: '12315' } },
    ],
    can: { zh: '要它停下，有消费的可以调解', en: 'Make it stop; mediate' },
    cannot: { zh: '没买过东西也调解，那要举报', en: 'Mediate if you bought nothing' },
    onward: { zh: '说了不同意还打，就投诉', en: 'Still calling: complain' },
    laws: ['crpl-29', 'crpr-24', 'samr-121'],
  },
  holder: {
    against: { zh: '有家企业拿着你的信息', en: 'Whoever holds your data' },
    stages: [
      { name: { zh: '写请求信', en: 'Your request' }, at: { task: 'ask-what-they-hold' } },
      { name: { zh: '网信 12377', en: '12377' }, at: { channel: '12377' } },
      { name: { zh: '公安', en: 'Police' }, at: { channel: 'cyberpolice' } },
    ],
    can: { zh: '问清来源，要求删除', en: 'Learn the source; delete' },
    cannot: { zh: '规定它几天内答复', en: 'Set it a number of days' },
    onward: { zh: '不理就投诉；像是买卖信息，报公安', en: 'Ignored: complain; trade: police' },
    laws: ['pipl-44-50', 'pipl-65-66'],
  },
  police: {
    against: { zh: '有人卖信息、诈骗、威胁', en: 'Data traders, fraud, threats' },
    stages: [
      { name: { zh: '公安', en: 'Police' }, at: { channel: '110' } },
      { name: { zh: '申请复议', en: 'Review' }, at: { task: 'if-refused' } },
      { name: { zh: '检察院监督', en: 'Prosecutors' }, at: { task: 'if-refused' } },
    ],
    can: { zh: '查是谁，处罚，追究犯罪', en: 'Find out who; punish' },
    cannot: { zh: '保证立案，尤其是单纯泄露', en: 'Promise a case for a mere leak' },
    onward: { zh: '不立案，收到通知 7 日内申请复议', en: 'No case: review within 7 days' },
    laws: ['cpl-110', 'proc-crim', 'psl-56', 'psl-proc'],
  },
  court: {
    against: { zh: '对方是谁很清楚，有证据', en: 'Someone known, with proof' },
    stages: [{ name: { zh: '法院，民事起诉', en: 'Court: a civil claim' }, at: { task: 'sue' } }],
    can: { zh: '要求停止、删除、赔偿', en: 'A stop, deletion, compensation' },
    cannot: { zh: '替你找出对方是谁', en: 'Find out who it is' },
    onward: { zh: '可以和上面几级同时走', en: 'Beside all of the above' },
    laws: ['civ-1032-1034', 'civ-remedies', 'pipl-69-71', 'case-binzhou'],
  },
} satisfies Record<string, Rung>;

export type RungId = keyof typeof ladder;

export const rungs = Object.keys(ladder) as RungId[];
