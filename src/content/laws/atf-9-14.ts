import { article, cite } from '../source.ts';
import { statutes } from '../sources/statutes-sources.ts';
import type { Law } from './law.ts';

export const atf914Law: Law = {
  name: {
    zh: '反电信网络诈骗法第 9 至 14 条：电话卡、线路、改号',
    en: 'Anti-Fraud Law articles 9 to 14: SIM cards, lines, spoofing',
  },
  summary: {
    zh: '电话卡实名，运营商要管住线路、拦住改号。',
    en: 'SIM cards are real-name; carriers must control their lines and stop spoofed numbers.',
  },
  status: 'in-force',
  group: 'carrier',
  title: { zh: '中华人民共和国反电信网络诈骗法', en: 'Anti-Telecom and Online Fraud Law' },
  kind: { zh: '法律', en: 'Law' },
  articles: { zh: '第 9、10、11、13、14、32、39、42 条', en: 'Articles 9, 10, 11, 13, 14, 32, 39 and 42' },
  since: { zh: '2022 年 12 月 1 日起', en: 'Since 1 December 2022' },
  says: [
    {
      text: {
        zh: '电话卡实名登记，办卡不得超过国家规定的数量。电信主管部门要为你查名下的卡提供方便的渠道。',
        en: 'SIM cards are registered under real names, and nobody may take out more than the state allows. The telecom department provides a handy way to check those in your name.',
      },
      on: [cite(statutes['anti-fraud-law'], article(9, 10))],
    },
    {
      text: {
        zh: '监测识别出的涉诈异常电话卡，运营商要重新实名核验；没按规定核验或者没通过的，可以限制、暂停有关功能。',
        en: 'Users of cards found abnormal and linked to fraud are verified again by the carrier; if they are not verified as required, or fail, it may limit or suspend functions.',
      },
      on: [cite(statutes['anti-fraud-law'], article(11))],
    },
    {
      text: {
        zh: '因涉诈异常被限制、暂停服务的，要告知原因、救济渠道和要交的材料，可以向作出决定的单位申诉；核查通过的，应当即时解除。',
        en: 'Whoever is limited or suspended as abnormal and linked to fraud must be told the reason, the remedy and the papers needed, and may appeal to the office or company that decided; once cleared, it is lifted at once.',
      },
      on: [cite(statutes['anti-fraud-law'], article(32))],
    },
    {
      text: {
        zh: '运营商要规范真实主叫号码的传送和线路出租，对改号电话封堵拦截、溯源核查，对虚假主叫、不规范主叫识别、拦截。',
        en: 'Carriers must see to it that the true caller number is passed on and lines are properly leased, block and trace calls with altered numbers, and recognise and stop false or irregular caller numbers.',
      },
      on: [cite(statutes['anti-fraud-law'], article(13))],
    },
    {
      text: {
        zh: '任何单位和个人不得非法制造、买卖、提供或者使用：电话卡批量插入设备；能改主叫号码、虚拟拨号、让互联网电话违规接入公用电信网的设备、软件；批量账号、网络地址自动切换系统，批量接收短信、语音验证的平台；其他用于诈骗等违法犯罪的设备、软件。',
        en: 'Nobody may illegally make, trade, provide or use: devices that hold SIM cards in bulk; devices or software that alter the caller number, dial virtually or connect internet calls to the public network against the rules; systems that switch accounts or network addresses in bulk and platforms that receive text or voice codes in bulk; other devices or software for fraud and other offences.',
      },
      on: [cite(statutes['anti-fraud-law'], article(14))],
    },
  ],
  penalty: [
    {
      text: {
        zh: '运营商没落实电话卡实名登记，没监测处置涉诈的卡，没对改号电话、虚假主叫采取措施等：由主管部门责令改正；情节较轻的，警告、通报批评，或者罚 5 万至 50 万元；严重的罚 50 万至 500 万元，可以停业、吊证，责任人罚 1 万至 20 万元。',
        en: 'Carriers that do not register cards under real names, do not watch and deal with cards used for fraud, or do nothing about altered and false caller numbers and the like: the department orders them to correct it; lesser cases, a warning, a public notice or 50,000 to 500,000 yuan; serious ones 500,000 to 5 million, possibly suspension or loss of licence, and 10,000 to 200,000 for the persons responsible.',
      },
      on: [cite(statutes['anti-fraud-law'], article(39))],
    },
    {
      text: {
        zh: '违反第 14 条的：没收违法所得，由公安机关或者有关主管部门罚一至十倍；没有所得或者不足五万元的，罚五十万元以下；情节严重的，由公安机关并处十五日以下拘留。',
        en: 'Breach of article 14: confiscation, and from the police or the department 1 to 10 times the gain; with no gain or less than 50,000 yuan, up to 500,000 yuan; if serious, the police add up to 15 days’ detention.',
      },
      on: [cite(statutes['anti-fraud-law'], article(14, 42))],
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
    on: [
      cite(statutes['anti-fraud-law'], {
        zh: '题注、第 50 条；国家法律法规数据库的效力标注',
        en: 'Note under the title and Art. 50; status in the national database of laws',
      }),
    ],
  },
  tasks: { abnormal: ['shown-falsely', 'accounts-in-my-name'], carrier: ['carrier-complaint'] },
  channels: ['cards-in-my-name', 'regulator-appeal'],
  laws: ['telecom-reg', 'atf-25-31'],
};
