import { cite } from '../source.ts';
import { stepSources } from '../sources/steps-sources.ts';
import type { Task } from './task.ts';

export const evidencePackTask: Task = {
  name: { zh: '整理一页时间线和证据', en: 'Make a one-page timeline and a file' },
  why: {
    text: {
      zh: '材料齐，对方几分钟就能看明白。',
      en: 'With the papers in order, they understand in minutes.',
    },
  },
  minutes: 40,
  cuts: 'price',
  how: [
    {
      say: {
        text: {
          zh: '写一页时间线：哪天、几点几分、什么号、对方说了什么、知道你什么信息、自称哪家。',
          en: 'Write one page: date, minute, number, what was said, what they knew about you, which company they named.',
        },
      },
    },
    {
      say: {
        text: {
          zh: '写清怀疑的来源：在哪家留过号，用过什么别名或专用邮箱，对方提到什么只有那家知道的事。',
          en: 'State whom you suspect: where you left the number, any alias or special e-mail, what only that place knew.',
        },
      },
    },
    {
      say: {
        text: {
          zh: '备好：身份证；通话记录截图、短信、录音；App 授权和隐私政策截图；订单、办卡、看房等说明来源的材料；转账流水；运营商详单。',
          en: 'Have ready: ID; call log screenshots, messages, recordings; screenshots of app permissions and privacy policies; orders, cards or viewings that point to the source; transfers; the carrier’s records.',
        },
      },
    },
    {
      say: {
        text: {
          zh: '网上的律师解答说：报案前留好骚扰短信、来电记录或录音等证据；报案时讲清时间、可能从哪泄露、有什么后果。',
          en: 'Lawyers’ answers online say: before you report, keep evidence such as the messages and the call records or recordings; when you report, say when, where it may have leaked from, and with what result.',
        },
        on: [cite(stepSources['lawparks-undated-4']), cite(stepSources['wenxiaobai-blob-undated-3'])],
      },
    },
    {
      say: {
        text: {
          zh: '做过的也放进去：向企业的查阅、删除请求和答复，运营商投诉的工单，申诉或举报编号。',
          en: 'Add what you have done: requests to the company and the replies, carrier complaint tickets, appeal or report numbers.',
        },
      },
    },
    {
      say: {
        text: {
          zh: '滨州一案里，法院查明的事实就有这些：原告两次打客服投诉，又到工信部的平台申诉。',
          en: 'In the Binzhou case these are among the facts the court found: the plaintiff complained twice to customer service, then appealed on the ministry’s platform.',
        },
        on: [cite(stepSources['jsjc-2022-12-19'])],
      },
    },
  ],
  limits: [
    {
      text: {
        zh: '身份证只给受理的单位看，不要发给陌生人，也不用填进本站。',
        en: 'Show your ID only to the office that takes the case. Never send it to strangers, and never enter it here.',
      },
    },
  ],
  laws: ['case-binzhou'],
};
