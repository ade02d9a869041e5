import { article, cite } from '../source.ts';
import { statutes } from '../sources/statutes-sources.ts';
import type { Law } from './law.ts';

export const crpl29Law: Law = {
  name: {
    zh: '消费者权益保护法第 29 条：不同意就不许发',
    en: 'Consumer law article 29: no messages without consent',
  },
  summary: {
    zh: '商家没得到同意或请求，或者你已经拒绝，就不许再发商业信息。',
    en: 'Without consent or request, or after you refused, a business may not send commercial messages.',
  },
  status: 'in-force',
  group: 'calls',
  title: {
    zh: '中华人民共和国消费者权益保护法（2013 修正）',
    en: 'Consumer Rights Protection Law (2013 amendment)',
  },
  kind: { zh: '法律', en: 'Law' },
  articles: { zh: '第 29、50 条、第 56 条第一款第九项', en: 'Articles 29, 50 and 56, paragraph 1, item 9' },
  since: { zh: '2014 年 3 月 15 日起', en: 'Since 15 March 2014' },
  says: [
    {
      text: {
        zh: '经营者收集、使用消费者个人信息，要合法、正当、必要，明示目的、方式和范围，并经消费者同意。',
        en: 'A business that collects and uses consumers’ data must do so lawfully, properly and only as needed, state why, how and how far, and have their consent.',
      },
      on: [cite(statutes['consumer-rights-law'], article(29))],
    },
    {
      text: {
        zh: '收集到的信息必须严格保密，不得泄露、出售或者非法向他人提供；发生或者可能发生泄露、丢失，要立即补救。',
        en: 'What it collects is kept strictly secret and may not be leaked, sold or illegally provided to others; when it leaks or is lost, or may be, it must act at once.',
      },
      on: [cite(statutes['consumer-rights-law'], article(29))],
    },
    {
      text: {
        zh: '未经消费者同意或者请求，或者消费者明确表示拒绝的，不得向其发送商业性信息。',
        en: 'No commercial messages without the consumer’s consent or request, or after a clear refusal.',
      },
      on: [cite(statutes['consumer-rights-law'], article(29))],
    },
    {
      text: {
        zh: '侵害消费者个人信息权利的，应当停止侵害、恢复名誉、消除影响、赔礼道歉，并赔偿损失。',
        en: 'Whoever infringes consumers’ rights in their data must stop, clear their name, undo the effects, apologise and compensate.',
      },
      on: [cite(statutes['consumer-rights-law'], article(50))],
    },
  ],
  penalty: [
    {
      text: {
        zh: '其他法律、法规对处罚机关和处罚方式另有规定的，从其规定。没有规定的，由工商行政管理部门（现为市场监管部门）或者其他有关部门责令改正，可以按情节单处或者并处警告、没收违法所得、罚违法所得一至十倍；没有违法所得的，罚五十万元以下；情节严重的，责令停业整顿、吊销营业执照。',
        en: 'Where other laws or regulations say who punishes and how, they apply. Where not, the industry and commerce (now market) regulator or another department orders it corrected and may, together or alone, warn, confiscate the gain and fine 1 to 10 times the gain; with no gain up to 500,000 yuan; if serious, suspension or loss of licence.',
      },
      on: [cite(statutes['consumer-rights-law'], article(56))],
    },
    {
      text: {
        zh: '受处罚的，处罚机关要记入信用档案，向社会公布。',
        en: 'The office that punishes enters it in the credit file and makes it public.',
      },
      on: [cite(statutes['consumer-rights-law'], article(56))],
    },
  ],
  use: [
    {
      text: {
        zh: '先明确拒绝一次，记下时间，再发就有据可查。',
        en: 'Refuse clearly once and note the time: what comes after is on record.',
      },
    },
  ],
  standing: {
    text: {
      zh: '2013 年 10 月 25 日公布，2014 年 3 月 15 日起施行。在 2026 年 5 月 16 日的国家法律法规数据库镜像里现行有效。',
      en: 'Published 25 October 2013, in force since 15 March 2014. In force in the mirror of the national database of 16 May 2026.',
    },
    on: [
      cite(statutes['consumer-rights-law'], {
        zh: '题注；国家法律法规数据库的效力标注',
        en: 'Note under the title; status in the national database of laws',
      }),
    ],
  },
  tasks: { law: ['complain-12315', 'sue'] },
  channels: ['12315'],
  laws: ['crpr-24'],
};
