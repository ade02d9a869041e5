import { actions } from '../actions.ts';
import { cyberpoliceNotUrgent, reachCyberpolice } from '../facts/offices.ts';
import { cite } from '../source.ts';
import { stepSources } from '../sources/steps-sources.ts';
import type { Channel } from './channel.ts';

export const channel: Channel = {
  name: { zh: '公安部网络违法犯罪举报网站', en: 'The police’s site for reports of online crime' },
  summary: { zh: '交网络犯罪的线索，不管紧急报警。', en: 'Tips on online crime; not for emergencies.' },
  need: 'fraud',
  about: [cyberpoliceNotUrgent],
  how: [
    { say: reachCyberpolice, action: actions['site-cyberpolice'] },
    {
      say: {
        text: {
          zh: '写清被举报的是哪个网站、账号或号码，它具体做了什么。',
          en: 'Say which site, account or number it is, and what exactly it did.',
        },
      },
    },
  ],
  asks: {
    says: {
      text: {
        zh: '表格要你填这些；举报人信息里带星号的必填：',
        en: 'The form asks for these; in what you say of yourself, an asterisk marks what must be filled in:',
      },
      on: [cite(stepSources['51dongshi-2024-11-24'])],
    },
    fields: [
      { zh: '被举报网站的名称、地址', en: 'name and address of the site you report' },
      { zh: '违法行为的具体描述', en: 'what exactly it did' },
      { zh: '举报人的信息', en: 'who you are' },
    ],
  },
  before: [
    {
      text: {
        zh: '旧网址 www.cyberpolice.cn 仍常见；2023 年以后的站点页脚多用 cyberpolice.mps.gov.cn。',
        en: 'The older address www.cyberpolice.cn is still about; the footers of sites since 2023 mostly give cyberpolice.mps.gov.cn.',
      },
      on: [cite(stepSources['unnamed-2025'])],
    },
  ],
  tasks: ['report-data-trade'],
  laws: ['crim-253-1', 'csl-2025'],
  questions: ['who-leaked'],
  channels: ['110', '12377'],
};
