import { article, cite } from '../source.ts';
import { questionSources } from '../sources/questions-sources.ts';
import { statutes } from '../sources/statutes-sources.ts';
import type { Question } from './question.ts';

export const replyR: Question = {
  name: { zh: '退订短信回 R、T、TD，有用吗？', en: 'Does replying R, T or TD to spam messages help?' },
  summary: {
    zh: '正规商家的，回一次并截图；境外、赌博、色情的，不要回。',
    en: 'To a proper business reply once and keep a screenshot; to gambling, pornography or numbers from outside the mainland, never.',
  },
  group: 'blocking',
  answer: [
    {
      say: {
        text: {
          zh: '对正规商家有用，对非法群发没用。',
          en: 'With proper businesses it works, with illegal mass senders it does not.',
        },
      },
    },
    {
      say: {
        text: {
          zh: '用短信发广告，要明示发送者的真实身份和联系方式，并给你拒绝继续接收的办法（广告法第 43 条）。',
          en: 'Advertising by message must state who really sends it and how to reach them, and give you a way to refuse more (Advertising Law, article 43).',
        },
        on: [cite(statutes['advertising-law'], article(43))],
      },
    },
    {
      say: {
        text: {
          zh: '有网页引警方的分析：回了“T”，后台可能反把你当成活跃用户，发得更多。',
          en: 'A page that quotes the police warns that a reply of T may only mark you as an active user, and more messages come.',
        },
        on: [cite(questionSources['familycampingsupplies-2018-05-02'])],
      },
    },
    {
      say: {
        text: {
          zh: '能看出公司名、签名正规的，照短信里的办法回一次，截图，还发就拿着投诉；境外号码、色情赌博、贷款乱码的，不回，一回对方就知道号码有人在用。',
          en: 'Company named and signature proper: reply once the way the message says, take a screenshot, and complain with it if they go on; numbers from outside the mainland, pornography, gambling, loan gibberish: do not reply, for it tells them that the number is in use.',
        },
      },
    },
    {
      say: {
        text: {
          zh: '消费者明确拒绝的，经营者不得再向其发送商业性信息（消费者权益保护法第 29 条）。',
          en: 'Once a consumer has clearly refused, a business may not send commercial messages (Consumer Rights Protection Law, article 29).',
        },
        on: [cite(statutes['consumer-rights-law'], article(29))],
      },
    },
  ],
  tasks: [
    { step: 'block', task: 'message-blocking' },
    { step: 'carrier', task: 'say-stop' },
    { step: 'carrier', task: 'carrier-spam-report' },
  ],
  channels: [
    '12321',
    'report-sms-china-mobile',
    'report-sms-china-unicom',
    'report-sms-china-telecom',
    'sms-rules-2026',
  ],
  laws: ['crpl-29', 'sms-2026'],
};
