import { article, cite } from '../source.ts';
import { statutes } from '../sources/statutes-sources.ts';
import type { Question } from './question.ts';

export const fightBack: Question = {
  name: { zh: '能不能轰炸回去？', en: 'May I bomb them back?' },
  summary: {
    zh: '不能，自己可能受罚；把力气用在留证和投诉上。',
    en: 'No, you may be punished yourself; put the effort into evidence and complaints.',
  },
  group: 'redress',
  answer: [
    {
      say: {
        text: {
          zh: '不能：多次发侮辱、恐吓等信息，或者用滋扰、纠缠等方法干扰别人正常生活，你自己要受治安处罚（治安管理处罚法第 50 条第 5 项）。',
          en: 'No: sending insulting or threatening messages and the like again and again, or pestering someone or the like so that their normal life is disturbed, gets you a public-security penalty yourself (Public Security Administration Punishments Law, article 50(5)).',
        },
        on: [cite(statutes['public-security-punishments-law'], article(50))],
      },
    },
    {
      say: {
        text: {
          zh: '散布对方的隐私（第 50 条），或者违反国家有关规定把对方的个人信息给别人（第 56 条），也要处罚。',
          en: 'Spreading their private affairs (article 50), or passing on their personal data against the state’s rules (article 56), is punished too.',
        },
        on: [cite(statutes['public-security-punishments-law'], article(50, 56))],
      },
    },
    {
      say: {
        text: {
          zh: '时间花在留证据、要求停止和投诉上。',
          en: 'Spend the time on evidence, on telling them to stop, and on complaints.',
        },
      },
    },
  ],
  tasks: [
    { step: 'abnormal', task: 'evidence-log' },
    { step: 'carrier', task: 'say-stop' },
    { step: 'carrier', task: 'carrier-spam-report' },
  ],
  channels: ['12321'],
  laws: ['psl-50-5'],
};
