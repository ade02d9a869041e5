import { actions } from '../actions.ts';
import {
  cyberpoliceNotUrgent,
  reach12377,
  reachCyberpolice,
  reportApp,
  toldTheResult,
} from '../facts/offices.ts';
import { article, cite } from '../source.ts';
import { statutes } from '../sources/statutes-sources.ts';
import type { Task } from './task.ts';

export const reportDataTradeTask: Task = {
  name: { zh: '举报泄露和买卖信息', en: 'Report leaks and data trading' },
  why: {
    text: {
      zh: '卖号码的网站、App、群，单靠拦截拦不掉。',
      en: 'Blocking cannot touch the sites, apps and groups that sell numbers.',
    },
  },
  minutes: 20,
  cuts: 'price',
  needed: true,
  how: [
    {
      say: {
        text: {
          zh: '发现有人卖你的资料，先截图：网址、账号、价格、时间。',
          en: 'If you find someone selling your data, take screenshots first: address, account, price, time.',
        },
      },
    },
    {
      say: reach12377,
      action: actions['site-12377'],
    },
    {
      say: reportApp,
      action: actions['wechat-report-app'],
    },
    {
      say: {
        text: {
          zh: '应用商店里，那个 App 的页面上也可以找“举报”。',
          en: 'In the app store, look for 举报 (report) on that app’s page too.',
        },
      },
    },
    {
      say: reachCyberpolice,
      action: actions['site-cyberpolice'],
    },
  ],
  limits: [
    cyberpoliceNotUrgent,
    toldTheResult,
    {
      text: {
        zh: '违法处理个人信息的，责令改正、警告、没收违法所得；拒不改正的，并处罚款；情节严重的，并处罚款，还可以责令停业整顿、通报有关部门吊销许可或执照（个人信息保护法第 66 条）。',
        en: 'Unlawful handling of personal information: an order to correct it, a warning, confiscation of the gain; a fine as well if they do not correct it; if serious, a fine as well, and possibly an order to suspend business and word to the department in charge to take the licence (PIPL, article 66).',
      },
      on: [cite(statutes.pipl, article(66))],
    },
    {
      text: {
        zh: '商家未经消费者同意打商业电话、发商业信息的：别的法律、法规没有另外规定的，责令改正，可以警告、没收违法所得、罚款；情节严重的，停业整顿、吊销执照（消费者权益保护法第 56 条，实施条例第 24、50 条）。',
        en: 'A business that makes commercial calls or sends commercial messages without the consumer’s consent: where no other law or regulation provides for it, an order to correct it, possibly a warning, confiscation or a fine; if serious, suspension or loss of licence (consumer law, article 56; its regulations, articles 24 and 50).',
      },
      on: [
        cite(statutes['consumer-rights-law'], article(56)),
        cite(statutes['consumer-rights-regulations'], article(24, 50)),
      ],
    },
    {
      text: {
        zh: '运营商没有采取措施监测、处置改号电话和虚假主叫的：责令改正；情节较轻的，警告、通报批评或者罚款；情节严重的，罚款，可以停业整顿、吊销许可或执照（反电信网络诈骗法第 39 条）。',
        en: 'A carrier that takes no measures to watch for and deal with spoofed and false caller numbers: an order to correct it; lesser cases, a warning, a public notice or a fine; serious ones, a fine and possibly suspension or loss of licence (anti-fraud law, article 39).',
      },
      on: [cite(statutes['anti-fraud-law'], article(39))],
    },
  ],
  laws: ['pipl-65-66', 'crpr-24', 'atf-9-14', 'crim-253-1'],
};
