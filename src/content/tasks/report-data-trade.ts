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
        zh: '企业违法处理个人信息，未经同意打商业电话，运营商不监测处置改号电话：主管部门可以责令改正、罚款，情节严重的可以停业整顿、吊销许可或执照（个人信息保护法第 66 条，消费者权益保护法第 56 条和实施条例第 24、50 条，反电信网络诈骗法第 39 条）。',
        en: 'Companies that handle personal data unlawfully or call to sell without consent, and carriers that do not watch for and deal with spoofed calls, can be ordered to stop and fined by the regulators, and if serious suspended or lose a licence (PIPL, article 66; consumer law, article 56, and its regulations, articles 24 and 50; anti-fraud law, article 39).',
      },
      on: [
        cite(statutes.pipl, article(66)),
        cite(statutes['consumer-rights-law'], article(56)),
        cite(statutes['consumer-rights-regulations'], article(24, 50)),
        cite(statutes['anti-fraud-law'], article(39)),
      ],
    },
  ],
  laws: ['pipl-65-66', 'crpr-24', 'atf-9-14', 'crim-253-1'],
};
