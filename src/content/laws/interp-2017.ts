import type { Grounds } from '../grade.ts';
import { cite } from '../source.ts';
import { lawSources } from '../sources/laws-sources.ts';
import { marketSources } from '../sources/market-sources.ts';
import { statutes } from '../sources/statutes-sources.ts';
import type { Law } from './law.ts';

const grounds = {
  on: [
    cite(statutes['personal-information-crimes-interpretation']),
    cite(marketSources['lawtext-laws-2026-05-16']),
    cite(lawSources['lawrefbook-laws-2025-04-19']),
    cite(lawSources['theonefkguy-chinese-laws-2026']),
  ],
} satisfies Grounds;

export const interp2017Law: Law = {
  title: {
    zh: '最高人民法院、最高人民检察院关于办理侵犯公民个人信息刑事案件适用法律若干问题的解释',
    en: 'Interpretation of the Supreme People’s Court and the Supreme People’s Procuratorate on criminal cases of infringing citizens’ personal information',
  },
  kind: { zh: '司法解释，法释〔2017〕10 号', en: 'Judicial interpretation, 法释〔2017〕10 号' },
  articles: { zh: '第 1、4、5、6、11、12 条', en: 'Articles 1, 4, 5, 6, 11 and 12' },
  since: { zh: '2017 年 6 月 1 日起', en: 'Since 1 June 2017' },
  says: [
    {
      text: {
        zh: '“情节严重”按条数算：行踪轨迹、通信内容、征信、财产信息 50 条；住宿、通信记录、健康、交易信息 500 条；其他信息 5000 条。几类都有的，可以按比例合并计算。',
        en: '“Serious” by number of records: 50 of location tracks, content of communication, credit or property data; 500 of lodging, call records, health or transactions; 5,000 of other data. Several kinds may be added pro rata.',
      },
      ...grounds,
    },
    {
      text: { zh: '也可以按钱算：违法所得 5000 元。', en: 'Or by money: 5,000 yuan gained illegally.' },
      ...grounds,
    },
    {
      text: {
        zh: '内部人员减半。十倍以上是“情节特别严重”。',
        en: 'Half of that for insiders. Ten times that is “especially serious”.',
      },
      ...grounds,
    },
    {
      text: {
        zh: '商家为合法经营买普通信息，获利 5 万元以上才入罪。',
        en: 'A business that buys ordinary data for lawful business is caught from a profit of 50,000 yuan.',
      },
      ...grounds,
    },
  ],
  penalty: [
    {
      text: { zh: '罚金一般为违法所得的一至五倍。', en: 'Fines are normally 1 to 5 times the gain.' },
      ...grounds,
    },
  ],
  use: [
    {
      text: {
        zh: '报案时说明对方还知道你什么（贷款、购房、订单）。信息越敏感，门槛越低。',
        en: 'When you report, say what else the caller knew (loan, home, orders). The more sensitive the data, the lower the threshold.',
      },
    },
  ],
  care: [
    {
      text: {
        zh: '第 1 条把“通信通讯联系方式”列为公民个人信息。但只有号码、没有其他信息的“裸号”算不算，裁判中有两种意见。',
        en: 'Article 1 lists contact details as personal information, but courts differ on a bare number with nothing else.',
      },
      ...grounds,
    },
    {
      text: {
        zh: '2026 年 5 月之后有没有新的解释，我们没有查到。',
        en: 'We found no newer interpretation after May 2026.',
      },
      ...grounds,
    },
  ],
  standing: {
    text: {
      zh: '2017 年 5 月 8 日公布，2017 年 6 月 1 日起施行。在 2026 年 5 月 16 日的国家法律法规数据库镜像里有效。',
      en: 'Published 8 May 2017, in force since 1 June 2017. In force in the mirror of the national database of 16 May 2026.',
    },
    ...grounds,
  },
  tasks: { law: ['report-police', 'evidence-pack'] },
  channels: ['110', 'cyberpolice'],
  laws: ['crim-253-1', 'psl-56'],
};
