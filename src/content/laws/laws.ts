import type { Localized } from '#domain/locale.ts';
import type { LawId } from './law-index.ts';

export type { LawId } from './law-index.ts';

/**
 * How a text stands. in-force: valid in the newest list or report that we saw; unverified: part of that could not
 * be checked; superseded: another took its place; draft: never issued; ended: its time is over; case: a judgment.
 */
export type LawStatus = 'in-force' | 'unverified' | 'superseded' | 'draft' | 'ended' | 'case';

interface LawEntry {
  /** Which part of which text, and what for. */
  readonly name: Localized;
  readonly status: LawStatus;
}

/**
 * The law as far as it helps somebody who is called: what references need. Each text is a file of its own beside
 * this. One that is retired says so here, by its status, and every reference to it then shows that.
 */
export const laws: Readonly<Record<LawId, LawEntry>> = {
  'crim-253-1': {
    name: {
      zh: '刑法第 253 条之一：出售、非法获取个人信息',
      en: 'Criminal Law article 253-1: selling or illegally obtaining personal information',
    },
    status: 'in-force',
  },
  'interp-2017': {
    name: {
      zh: '法释〔2017〕10 号：多少条算“情节严重”',
      en: 'Judicial interpretation 〔2017〕 No. 10: how many records are “serious”',
    },
    status: 'in-force',
  },
  'crim-others': {
    name: {
      zh: '刑法第 285 条等：卖号的群、供线路的人',
      en: 'Criminal Law article 285 and others: groups that sell, people who supply lines',
    },
    status: 'in-force',
  },
  'psl-56': {
    name: {
      zh: '治安管理处罚法第 56 条：不够犯罪，也能拘留',
      en: 'Public-security law article 56: detention below the level of a crime',
    },
    status: 'in-force',
  },
  'psl-50-5': {
    name: {
      zh: '治安管理处罚法第 50 条：恐吓、滋扰、纠缠',
      en: 'Public-security law article 50: threats, pestering and stalking',
    },
    status: 'in-force',
  },
  'psl-proc': {
    name: {
      zh: '治安管理处罚法：受理、期限和半年这道坎',
      en: 'Public-security law: taking a case, time limits, and the six months',
    },
    status: 'in-force',
  },
  'civ-1032-1034': {
    name: {
      zh: '民法典第 1032 至 1034 条：生活安宁和电话号码',
      en: 'Civil Code articles 1032 to 1034: private peace and phone numbers',
    },
    status: 'in-force',
  },
  'civ-remedies': {
    name: {
      zh: '民法典：要求停止、删除和赔偿',
      en: 'Civil Code: demanding a stop, deletion and compensation',
    },
    status: 'in-force',
  },
  'spc-net-tort': {
    name: {
      zh: '网络侵权司法解释：维权开支和酌定赔偿',
      en: 'Interpretation on online infringement: costs and discretionary damages',
    },
    status: 'in-force',
  },
  'tort-interp-1': {
    name: {
      zh: '侵权责任编解释（一）：没有新增权利',
      en: 'Interpretation (1) on the Tort Book: nothing new',
    },
    status: 'in-force',
  },
  'pipl-13-15': {
    name: {
      zh: '个人信息保护法第 13、15 条等：要你同意，能撤回',
      en: 'PIPL articles 13, 15 and others: consent, and taking it back',
    },
    status: 'in-force',
  },
  'pipl-44-50': {
    name: {
      zh: '个人信息保护法第 44 至 50 条：查阅、更正、删除',
      en: 'PIPL articles 44 to 50: see, correct, delete',
    },
    status: 'in-force',
  },
  'pipl-57': {
    name: {
      zh: '个人信息保护法第 57 条：泄露了要通知你',
      en: 'PIPL article 57: they must tell you of a leak',
    },
    status: 'in-force',
  },
  'pipl-65-66': {
    name: {
      zh: '个人信息保护法第 65、66 条：投诉举报和罚款',
      en: 'PIPL articles 65 and 66: complaints and fines',
    },
    status: 'in-force',
  },
  'pipl-69-71': {
    name: {
      zh: '个人信息保护法第 69 至 71 条：赔偿和公益诉讼',
      en: 'PIPL articles 69 to 71: damages and public-interest suits',
    },
    status: 'in-force',
  },
  'csl-2025': {
    name: {
      zh: '网络安全法（2025 修正）：新条号',
      en: 'Cybersecurity Law (2025 amendment): the new numbers',
    },
    status: 'in-force',
  },
  dsl: {
    name: {
      zh: '数据安全法：数据中介要问清来源',
      en: 'Data Security Law: brokers must ask for the source',
    },
    status: 'in-force',
  },
  'nds-2025': {
    name: {
      zh: '网络数据安全管理条例：撤回、注销、关掉推送',
      en: 'Network Data Security Regulations: withdraw, close, switch off',
    },
    status: 'in-force',
  },
  'audit-2025': {
    name: {
      zh: '个人信息保护合规审计办法：企业要自查',
      en: 'Compliance audit measures: companies must check themselves',
    },
    status: 'in-force',
  },
  'atf-9-14': {
    name: {
      zh: '反电信网络诈骗法第 9 至 14 条：电话卡、线路、改号',
      en: 'Anti-Fraud Law articles 9 to 14: SIM cards, lines, spoofing',
    },
    status: 'in-force',
  },
  'atf-25-31': {
    name: {
      zh: '反电信网络诈骗法第 25、31 条等：帮诈骗、卖卡借卡',
      en: 'Anti-Fraud Law articles 25, 31 and others: helping fraud, lending cards',
    },
    status: 'in-force',
  },
  'crpr-24': {
    name: {
      zh: '消保法实施条例第 24 条：不同意就不许打',
      en: 'Consumer-law regulation article 24: no calls without consent',
    },
    status: 'in-force',
  },
  'crpl-29': {
    name: {
      zh: '消费者权益保护法第 29 条：不同意就不许发',
      en: 'Consumer law article 29: no messages without consent',
    },
    status: 'in-force',
  },
  'ad-43': {
    name: {
      zh: '广告法第 43 条：广告要你同意，还要能拒收',
      en: 'Advertising Law article 43: consent, and a way to opt out',
    },
    status: 'in-force',
  },
  'npc-2012': {
    name: {
      zh: '全国人大常委会 2012 年决定：商业电子信息',
      en: 'NPC Standing Committee decision of 2012: commercial electronic messages',
    },
    status: 'unverified',
  },
  'telecom-reg': {
    name: {
      zh: '电信条例（2016 修订）：服务不达标，可以申诉',
      en: 'Telecommunications Regulations (2016): bad service can be appealed',
    },
    status: 'in-force',
  },
  appeal: {
    name: { zh: '电信用户申诉办法：先投诉，再申诉', en: 'Telecom appeal rules: complain first, then appeal' },
    status: 'unverified',
  },
  'sms-2026': {
    name: { zh: '通信短信息服务管理规定（2026 修订）', en: 'SMS service provisions (2026 revision)' },
    status: 'in-force',
  },
  'sms-2015': {
    name: {
      zh: '通信短信息服务管理规定（2015）：旧版',
      en: 'SMS service provisions (2015): the old version',
    },
    status: 'superseded',
  },
  'voice-draft': {
    name: { zh: '通信短信息和语音呼叫服务管理规定（草案）', en: 'Draft rule on SMS and voice calls' },
    status: 'draft',
  },
  'callcentre-2020': {
    name: {
      zh: '工信部 2020 年呼叫中心通知：不得营销外呼',
      en: 'MIIT call-centre notice of 2020: no marketing calls',
    },
    status: 'unverified',
  },
  'plan-2018': {
    name: { zh: '2018 年整治骚扰电话方案：已结束', en: 'Plan of 2018 against nuisance calls: over' },
    status: 'ended',
  },
  'order-24': {
    name: {
      zh: '电信和互联网用户个人信息规定：停用后不得再用',
      en: 'Telecom and internet user data provisions: no use after you leave',
    },
    status: 'unverified',
  },
  'cpl-110': {
    name: {
      zh: '刑事诉讼法第 110 至 113 条：报案、控告、不立案',
      en: 'Criminal Procedure Law articles 110 to 113: report, accuse, refusal',
    },
    status: 'in-force',
  },
  'proc-crim': {
    name: {
      zh: '公安办理刑事案件程序规定：回执、3 日和 7 日',
      en: 'Police rules on criminal cases: the receipt, 3 days and 7 days',
    },
    status: 'unverified',
  },
  'proc-admin': {
    name: {
      zh: '公安办理行政案件程序规定：派出所怎样受理',
      en: 'Police rules on administrative cases: how a station takes a report',
    },
    status: 'unverified',
  },
  'samr-121': {
    name: {
      zh: '市场监管投诉举报处理办法（2026）：12315 怎样办',
      en: 'Market-regulation complaint measures (2026): how 12315 works',
    },
    status: 'in-force',
  },
  'cyber-crime-draft': {
    name: { zh: '网络犯罪防治法（2026 征求意见稿）', en: 'Draft Law on Preventing Cybercrime (2026)' },
    status: 'draft',
  },
  'case-binzhou': {
    name: {
      zh: '典型案例（滨州）：拒绝后还打，判赔 3700 余元',
      en: 'Model case (Binzhou): calls after refusals, over 3,700 yuan awarded',
    },
    status: 'case',
  },
};
