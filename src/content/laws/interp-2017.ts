import { article, cite } from '../source.ts';
import { statutes } from '../sources/statutes-sources.ts';
import { stepSources } from '../sources/steps-sources.ts';
import type { Law } from './law.ts';

export const interp2017Law: Law = {
  name: {
    zh: '法释〔2017〕10 号：多少条算“情节严重”',
    en: 'Judicial interpretation 〔2017〕 No. 10: how many records are “serious”',
  },
  summary: {
    zh: '信息越敏感，够上犯罪的条数越少：50 条、500 条、5000 条。',
    en: 'The more sensitive the data, the fewer records make a crime: 50, 500 or 5,000.',
  },
  status: 'in-force',
  group: 'police',
  title: {
    zh: '最高人民法院、最高人民检察院关于办理侵犯公民个人信息刑事案件适用法律若干问题的解释',
    en: 'Interpretation of the Supreme People’s Court and the Supreme People’s Procuratorate on criminal cases of infringing citizens’ personal information',
  },
  kind: { zh: '司法解释，法释〔2017〕10 号', en: 'Judicial interpretation, 法释〔2017〕10 号' },
  articles: { zh: '第 1、5、6、11、12 条', en: 'Articles 1, 5, 6, 11 and 12' },
  since: { zh: '2017 年 6 月 1 日起', en: 'Since 1 June 2017' },
  says: [
    {
      text: {
        zh: '非法获取、出售或者提供，按条数算“情节严重”：行踪轨迹、通信内容、征信、财产信息 50 条以上；住宿、通信记录、健康生理、交易等可能影响人身、财产安全的信息 500 条以上；其他信息 5000 条以上。都不到的，可以按相应比例合计。',
        en: 'For illegally obtaining, selling or providing, “serious” by number of records: from 50 of location tracks, content of communication, credit or property data; from 500 of lodging, call records, health, transactions and other data that may affect safety of person or property; from 5,000 of other data. Short of each, they may be added pro rata.',
      },
      on: [cite(statutes['personal-information-crimes-interpretation'], article(5))],
    },
    {
      text: {
        zh: '也可以按钱算：违法所得 5000 元以上。',
        en: 'Or by money: 5,000 yuan or more gained illegally.',
      },
      on: [cite(statutes['personal-information-crimes-interpretation'], article(5))],
    },
    {
      text: {
        zh: '知道或者应当知道他人拿去犯罪还卖给他的，因侵犯公民个人信息受过刑事处罚或者二年内受过行政处罚又犯的，也算情节严重。',
        en: 'Also serious: to sell or provide it while one knows or should know that it will serve a crime; to do it again after a criminal penalty, or within two years of an administrative one, for infringing citizens’ personal information.',
      },
      on: [cite(statutes['personal-information-crimes-interpretation'], article(5))],
    },
    {
      text: {
        zh: '把履行职责、提供服务中得到的信息出售或者提供给他人的，上面的数减半。十倍以上的，是“情节特别严重”。',
        en: 'For selling or providing what came from one’s duties or services, half of these numbers. Ten times them or more is “especially serious”.',
      },
      on: [cite(statutes['personal-information-crimes-interpretation'], article(5))],
    },
    {
      text: {
        zh: '为合法经营而非法购买、收受 50 条、500 条两类以外的普通信息，用它获利 5 万元以上，算情节严重；受过刑事处罚或者二年内受过行政处罚又买的，也算。',
        en: 'To buy or accept illegally, for lawful business, ordinary data outside the kinds counted from 50 and 500 is serious from a profit of 50,000 yuan made with it; also when done again after a criminal penalty, or within two years of an administrative one.',
      },
      on: [cite(statutes['personal-information-crimes-interpretation'], article(5, 6))],
    },
    {
      text: {
        zh: '批量信息按查获的数量直接认定，有证据证明不真实或者重复的除外。',
        en: 'Data in bulk is counted as found, unless evidence shows that it is untrue or repeated.',
      },
      on: [cite(statutes['personal-information-crimes-interpretation'], article(11))],
    },
  ],
  penalty: [
    {
      text: {
        zh: '依法判处罚金，数额一般在违法所得的一倍以上五倍以下。',
        en: 'A fine is imposed by law, normally of 1 to 5 times the gain.',
      },
      on: [cite(statutes['personal-information-crimes-interpretation'], article(12))],
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
        zh: '第 1 条把“通信通讯联系方式”列为公民个人信息。',
        en: 'Article 1 lists contact details for communication as citizens’ personal information.',
      },
      on: [cite(statutes['personal-information-crimes-interpretation'], article(1))],
    },
    {
      text: {
        zh: '只有号码、没有其他信息的“裸号”算不算“公民个人信息”，刑事裁判中有分歧。',
        en: 'Whether a bare number (“裸号”) with nothing else counts as “citizens’ personal information” (公民个人信息): criminal judgments differ.',
      },
      on: [cite(stepSources['buaq-undated']), cite(stepSources['udefense-undated'])],
    },
    {
      text: {
        zh: '2026 年 5 月之后有没有新的解释，我们没有查到。',
        en: 'We found no newer interpretation after May 2026.',
      },
    },
  ],
  standing: {
    text: {
      zh: '2017 年 5 月 8 日公布，2017 年 6 月 1 日起施行。在 2026 年 5 月 16 日的国家法律法规数据库镜像里有效。',
      en: 'Published 8 May 2017, in force since 1 June 2017. In force in the mirror of the national database of 16 May 2026.',
    },
    on: [
      cite(statutes['personal-information-crimes-interpretation'], {
        zh: '第 13 条；国家法律法规数据库的效力标注',
        en: 'Art. 13; status in the national database of laws',
      }),
    ],
  },
  tasks: { law: ['report-police', 'evidence-pack'] },
  channels: ['110', 'cyberpolice'],
  laws: ['crim-253-1', 'psl-56'],
};
