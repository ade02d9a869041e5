import type { Grounds } from '../grade.ts';
import { cite } from '../source.ts';
import { lawSources } from '../sources/laws-sources.ts';
import { marketSources } from '../sources/market-sources.ts';
import { statutes } from '../sources/statutes-sources.ts';
import type { Law } from './law.ts';

const grounds = {
  on: [
    cite(statutes['anti-fraud-law']),
    cite(marketSources['lawtext-laws-2026-05-16']),
    cite(lawSources['just-laws-2026-07-17']),
    cite(lawSources['npc-2022-09-02']),
  ],
} satisfies Grounds;

export const atf914Law: Law = {
  title: { zh: '中华人民共和国反电信网络诈骗法', en: 'Anti-Telecom and Online Fraud Law' },
  kind: { zh: '法律', en: 'Law' },
  articles: { zh: '第 9、10、11、13、14、39、42 条', en: 'Articles 9, 10, 11, 13, 14, 39 and 42' },
  since: { zh: '2022 年 12 月 1 日起', en: 'Since 1 December 2022' },
  says: [
    {
      text: {
        zh: '电话卡实名、限量，可以查名下的卡。异常的卡要重新核验，否则限制功能。',
        en: 'SIM cards are real-name and limited, and you can check those in your name. Abnormal ones are verified again or limited.',
      },
      ...grounds,
    },
    {
      text: {
        zh: '运营商要真实传送主叫、拦截改号、管住线路出租。',
        en: 'Carriers must pass on the true caller number, stop spoofing and control the leasing of lines.',
      },
      ...grounds,
    },
    {
      text: {
        zh: '任何人不得制造、买卖、使用改号和批量拨号、接码的设备软件。',
        en: 'Nobody may make, trade or use tools for spoofing, bulk dialling or receiving codes.',
      },
      ...grounds,
    },
  ],
  penalty: [
    {
      text: {
        zh: '运营商：5 万至 50 万元；严重的 50 万至 500 万元，可以停业吊证，责任人 1 万至 20 万元。',
        en: 'Carriers: 50,000 to 500,000 yuan; serious, 500,000 to 5 million, suspension or loss of licence, and 10,000 to 200,000 for the persons responsible.',
      },
      ...grounds,
    },
    {
      text: {
        zh: '违法改号等：没收，并罚一至十倍；没有所得或不足五万元的，罚五十万元以下；严重的，可以拘留十五日以下。',
        en: 'Illegal spoofing and the like: confiscation and 1 to 10 times the gain; with no gain or less than 50,000 yuan, up to 500,000 yuan; if serious, up to 15 days’ detention.',
      },
      ...grounds,
    },
  ],
  use: [
    {
      text: {
        zh: '主叫查不到，或者显示本地号却不是本地打的，可以按“改号、虚假主叫”向运营商和通信管理部门举报。',
        en: 'If the caller cannot be traced, or a local number shows that is not local, report a spoofed caller number (改号、虚假主叫) to your carrier and the telecom regulator.',
      },
    },
  ],
  standing: {
    text: {
      zh: '2022 年 9 月 2 日公布，2022 年 12 月 1 日起施行，现行有效。',
      en: 'Published 2 September 2022, in force since 1 December 2022.',
    },
    ...grounds,
  },
  tasks: { abnormal: ['shown-falsely', 'accounts-in-my-name'], carrier: ['carrier-complaint'] },
  channels: ['cards-in-my-name', 'regulator-appeal'],
  laws: ['telecom-reg', 'atf-25-31'],
};
