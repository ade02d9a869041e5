import type { LinkId } from '#domain/chain-link.ts';
import type { Localized } from '#domain/locale.ts';
import type { TaskId } from '../tasks/tasks.ts';

interface Topic {
  readonly name: Localized;
  /** One line under the name: what it is good for. Our words. */
  readonly why: Localized;
  /** The link of the chain that it weakens, if any. */
  readonly cuts?: LinkId;
  /** The task of the five steps that does it. */
  readonly task?: TaskId;
}

/** What every carrier is asked about, most useful first. */
export const topics = {
  blocking: {
    name: { zh: '开通骚扰电话拦截', en: 'Turn on call blocking' },
    why: {
      zh: '在运营商那一侧拦，不用另装 App。',
      en: 'Your carrier blocks on its side; no app to install.',
    },
    cuts: 'pool',
    task: 'carrier-blocking',
  },
  overseas: {
    name: { zh: '关掉境外来电', en: 'Stop calls from outside the mainland' },
    why: {
      zh: '没有境外亲友和业务的人，可以整类关掉。',
      en: 'If nobody abroad needs to reach you, close the whole category.',
    },
    cuts: 'dialling',
    task: 'carrier-overseas',
  },
  'spam-report': {
    name: { zh: '举报骚扰电话和垃圾短信', en: 'Report spam calls and messages' },
    why: { zh: '举报留下记录，是追查的起点。', en: 'A report on file is where any inquiry starts.' },
    cuts: 'dialling',
    task: 'carrier-spam-report',
  },
  complaint: {
    name: { zh: '投诉，一级一级往上', en: 'Complain, one level at a time' },
    why: {
      zh: '先找运营商要工单号，不满意再往上走。',
      en: 'Start with the carrier and get a ticket number; go higher if it does not help.',
    },
    cuts: 'dialling',
    task: 'carrier-complaint',
  },
  records: {
    name: { zh: '查详单和已订业务', en: 'Check your bill and call records' },
    why: {
      zh: '看有没有不是自己打的电话、不是自己订的业务。',
      en: 'Look for calls you did not make and services you did not order.',
    },
    task: 'carrier-records',
  },
  forwarding: {
    name: { zh: '查呼叫转移', en: 'Check call forwarding' },
    why: {
      zh: '被人设了转移，你的电话会打到别人那里。',
      en: 'If someone set it, your calls ring somewhere else.',
    },
    task: 'carrier-forwarding',
  },
  'sim-pin': {
    name: { zh: '给 SIM 卡设密码', en: 'Set a SIM PIN' },
    why: {
      zh: '手机丢了，别人拿走卡也收不了你的验证码。',
      en: 'If the phone is lost, a thief cannot use the card to receive your codes.',
    },
    task: 'sim-pin',
  },
  suspend: {
    name: { zh: '停机保号', en: 'Suspend the line, keep the number' },
    why: { zh: '想清静一阵，又不想丢号码。', en: 'Some quiet, without losing the number.' },
    cuts: 'phone',
    task: 'carrier-suspend',
  },
  port: {
    name: { zh: '携号转网', en: 'Change carrier, keep the number' },
    why: {
      zh: '号码不变，骚扰也不会因此变少；想换服务再考虑。',
      en: 'The number stays, and so do the calls. Consider it for better service only.',
    },
  },
  cancel: {
    name: { zh: '销号，和销号之前', en: 'Cancel the number, and what comes first' },
    why: {
      zh: '最后一步。先解绑账号，否则号码再放出去，别人可能登进你的账号。',
      en: 'The last resort. Unbind accounts first, or the next owner may get into them.',
    },
    cuts: 'leak',
    task: 'carrier-cancel',
  },
  'second-number': {
    name: { zh: '用第二个号码', en: 'Use a second number' },
    why: {
      zh: '注册、外卖、看房用另一个号，主号只给亲友。',
      en: 'Sign up and order with another number; keep the main one for people you know.',
    },
    cuts: 'collection',
    task: 'second-number',
  },
} satisfies Record<string, Topic>;

export type TopicId = keyof typeof topics;
