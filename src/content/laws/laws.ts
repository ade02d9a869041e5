import type { Localized } from '#domain/locale.ts';

/** The law as far as it helps somebody who is called, by name; each text is a file of its own beside this. Ids are their addresses, for ever. */
export const laws = {
  'crim-253-1': { name: { zh: '中华人民共和国刑法', en: 'Criminal Law' } },
  'interp-2017': {
    name: {
      zh: '两高关于办理侵犯公民个人信息刑事案件适用法律若干问题的解释',
      en: 'Judicial interpretation on crimes against personal information',
    },
  },
  'crim-others': { name: { zh: '中华人民共和国刑法', en: 'Criminal Law (related offences)' } },
  'psl-56': {
    name: {
      zh: '中华人民共和国治安管理处罚法（2025修订）',
      en: 'Public Security Administration Penalties Law (2025 revision)',
    },
  },
  'psl-50-5': {
    name: {
      zh: '中华人民共和国治安管理处罚法（2025修订）',
      en: 'Public Security Administration Penalties Law (2025 revision)',
    },
  },
  'psl-proc': {
    name: {
      zh: '中华人民共和国治安管理处罚法（2025修订）',
      en: 'Public Security Administration Penalties Law (procedure)',
    },
  },
  'civ-1032-1034': { name: { zh: '中华人民共和国民法典', en: 'Civil Code' } },
  'civ-remedies': { name: { zh: '中华人民共和国民法典', en: 'Civil Code (remedies)' } },
  'spc-net-tort': {
    name: {
      zh: '最高法关于审理利用信息网络侵害人身权益民事纠纷案件的规定（2020修正）',
      en: 'SPC provisions on online infringement of personal rights',
    },
  },
  'tort-interp-1': {
    name: { zh: '最高法关于适用民法典侵权责任编的解释（一）', en: 'SPC interpretation (1) on the Tort Book' },
  },
  'pipl-13-15': { name: { zh: '中华人民共和国个人信息保护法', en: 'Personal Information Protection Law' } },
  'pipl-44-50': { name: { zh: '中华人民共和国个人信息保护法', en: 'PIPL (individual rights)' } },
  'pipl-57': { name: { zh: '中华人民共和国个人信息保护法', en: 'PIPL (breach notice)' } },
  'pipl-65-66': { name: { zh: '中华人民共和国个人信息保护法', en: 'PIPL (complaints and penalties)' } },
  'pipl-69-71': { name: { zh: '中华人民共和国个人信息保护法', en: 'PIPL (damages, public-interest suit)' } },
  'csl-2025': {
    name: { zh: '中华人民共和国网络安全法（2025修正）', en: 'Cybersecurity Law (2025 amendment)' },
  },
  dsl: { name: { zh: '中华人民共和国数据安全法', en: 'Data Security Law' } },
  'nds-2025': { name: { zh: '网络数据安全管理条例', en: 'Network Data Security Regulations' } },
  'audit-2025': {
    name: { zh: '个人信息保护合规审计管理办法', en: 'Personal Information Compliance Audit Measures' },
  },
  'atf-9-14': { name: { zh: '中华人民共和国反电信网络诈骗法', en: 'Anti-Telecom and Online Fraud Law' } },
  'atf-25-31': {
    name: { zh: '中华人民共和国反电信网络诈骗法', en: 'Anti-Telecom and Online Fraud Law (helping, cards)' },
  },
  'crpr-24': {
    name: { zh: '中华人民共和国消费者权益保护法实施条例', en: 'Regulations implementing the Consumer Law' },
  },
  'crpl-29': {
    name: { zh: '中华人民共和国消费者权益保护法（2013修正）', en: 'Consumer Rights Protection Law' },
  },
  'ad-43': { name: { zh: '中华人民共和国广告法（2021修正）', en: 'Advertising Law' } },
  'npc-2012': {
    name: {
      zh: '全国人大常委会关于加强网络信息保护的决定',
      en: 'NPC Standing Committee decision on online information protection',
    },
  },
  'telecom-reg': { name: { zh: '中华人民共和国电信条例（2016修订）', en: 'Telecommunications Regulations' } },
  appeal: {
    name: {
      zh: '电信用户申诉处理办法（以湖北省通信管理局公布的须知为准）',
      en: 'Telecom user complaint rules (as published by the Hubei regulator)',
    },
  },
  'sms-2026': {
    name: { zh: '通信短信息服务管理规定（修订）', en: 'SMS Service Administration Provisions (revised)' },
  },
  'sms-2015': {
    name: { zh: '通信短信息服务管理规定（2015）', en: 'SMS Service Administration Provisions (2015)' },
  },
  'voice-draft': {
    name: { zh: '通信短信息和语音呼叫服务管理规定（征求意见稿）', en: 'Draft rule on SMS and voice calls' },
  },
  'callcentre-2020': {
    name: { zh: '工业和信息化部关于加强呼叫中心业务管理的通知', en: 'MIIT notice on call-centre business' },
  },
  'plan-2018': {
    name: { zh: '综合整治骚扰电话专项行动方案', en: 'Plan for the campaign against nuisance calls' },
  },
  'order-24': {
    name: {
      zh: '电信和互联网用户个人信息保护规定',
      en: 'Provisions on protecting telecom and internet users’ personal information',
    },
  },
  'cpl-110': { name: { zh: '中华人民共和国刑事诉讼法（2018修正）', en: 'Criminal Procedure Law' } },
  'proc-crim': { name: { zh: '公安机关办理刑事案件程序规定（2020）', en: 'MPS criminal-case procedure' } },
  'proc-admin': { name: { zh: '公安机关办理行政案件程序规定', en: 'MPS administrative-case procedure' } },
  'samr-121': {
    name: { zh: '市场监督管理投诉举报处理办法', en: 'SAMR complaint and report handling measures' },
  },
  'cyber-crime-draft': {
    name: { zh: '网络犯罪防治法（征求意见稿）', en: 'Draft Law on Preventing Cybercrime' },
  },
  'case-binzhou': {
    name: {
      zh: '最高法第二批民法典典型案例：多次推销电话侵害隐私权案（山东滨州）',
      en: 'SPC model case: repeated sales calls infringe privacy (Binzhou)',
    },
  },
} satisfies Record<string, { readonly name: Localized }>;

export type LawId = keyof typeof laws;
