import type { Localized } from '#domain/locale.ts';

/** The official channels by name; what each takes and gives is a file of its own beside this. Ids are their addresses, for ever. */
export const channels = {
  '12321': {
    name: {
      zh: '12321 网络不良与垃圾信息举报受理中心',
      en: '12321 Spam & Harmful Information Reporting Centre',
    },
  },
  '12321-sms': { name: { zh: '短信发到 12321 举报垃圾短信', en: 'Report spam SMS by texting 12321' } },
  'report-sms-china-mobile': {
    name: { zh: '中国移动垃圾短信举报 10086999', en: 'China Mobile spam-SMS report 10086999' },
  },
  'report-sms-china-unicom': {
    name: { zh: '中国联通垃圾短信举报 10010', en: 'China Unicom spam-SMS report 10010' },
  },
  'report-sms-china-telecom': {
    name: { zh: '中国电信垃圾短信举报 10000999', en: 'China Telecom spam-SMS report 10000999' },
  },
  'block-china-mobile': {
    name: { zh: '中国移动「骚扰电话拒接／高频骚扰电话防护」', en: 'China Mobile nuisance-call blocking' },
  },
  'block-china-telecom': {
    name: { zh: '中国电信「天翼防骚扰」', en: 'China Telecom nuisance-call blocking' },
  },
  'block-china-unicom': {
    name: { zh: '中国联通骚扰电话防护（联通助理）', en: 'China Unicom nuisance-call blocking' },
  },
  'overseas-china-mobile': {
    name: { zh: '移动：关闭境外来话', en: 'China Mobile: turn off overseas calls' },
  },
  'overseas-china-unicom': {
    name: { zh: '联通：关闭境外来话', en: 'China Unicom: turn off overseas calls' },
  },
  'overseas-sms-china-unicom': {
    name: { zh: '联通：关闭境外短信', en: 'China Unicom: turn off overseas SMS' },
  },
  'overseas-china-broadnet': {
    name: { zh: '广电：关闭境外来电', en: 'China Broadnet: turn off overseas calls' },
  },
  'overseas-china-telecom': { name: { zh: '电信：拦截境外来电', en: 'China Telecom: block overseas calls' } },
  'overseas-call-alert': { name: { zh: '境外来电提醒服务', en: 'Overseas-call pop-up alert' } },
  'sms-dnd-china-mobile': { name: { zh: '中国移动短信免打扰', en: 'China Mobile SMS do-not-disturb' } },
  'call-and-sms-do-not-disturb': {
    name: { zh: '来电来信免打扰（工信部推动）', en: 'MIIT-backed call & SMS do-not-disturb' },
  },
  'complain-china-mobile': { name: { zh: '中国移动客服与升级', en: 'China Mobile complaints' } },
  'complain-china-unicom': { name: { zh: '中国联通客服与升级', en: 'China Unicom complaints' } },
  'complain-china-telecom': { name: { zh: '中国电信客服与升级', en: 'China Telecom complaints' } },
  'complain-china-broadnet': { name: { zh: '中国广电客服', en: 'China Broadnet complaints' } },
  'regulator-appeal': {
    name: { zh: '电信用户申诉（工信部／省通信管理局，12300）', en: 'Telecom user appeal (MIIT)' },
  },
  '12381': { name: { zh: '12381 涉诈预警短信', en: '12381 fraud-alert SMS' } },
  '96110': { name: { zh: '96110 反诈专线', en: '96110 anti-fraud line' } },
  '110': { name: { zh: '110 报警', en: '110 police' } },
  cyberpolice: { name: { zh: '公安部网络违法犯罪举报网站', en: 'MPS cybercrime reporting site' } },
  '12377': { name: { zh: '12377 违法和不良信息举报中心（中央网信办）', en: '12377 CAC reporting centre' } },
  'report-app': { name: { zh: '举报 App 违规收集、泄露个人信息', en: 'Report an app that misuses data' } },
  '12315': { name: { zh: '12315 消费投诉', en: '12315 consumer complaints' } },
  '12378': { name: { zh: '12378 金融消费者投诉', en: '12378 financial consumer line' } },
  '12389': { name: { zh: '12389 公安机关违规举报', en: '12389 complaints about police' } },
  'cards-in-my-name': { name: { zh: '一证通查（查名下电话卡）', en: 'Which SIM cards are under my ID' } },
  'accounts-on-my-number': {
    name: { zh: '一证通查2.0（查手机号绑了哪些互联网账号）', en: 'Which online accounts use my number' },
  },
  'recycled-number': {
    name: { zh: '二次号码焕新（清掉前机主绑定）', en: "Clear the previous owner's accounts" },
  },
  'number-tags': { name: { zh: '号码标记查询与取消（码号服务平台）', en: 'Check/clear a wrong call tag' } },
  'anti-fraud-app': { name: { zh: '国家反诈中心 App', en: 'National Anti-Fraud Centre app' } },
  'anti-fraud-caller-card': { name: { zh: '反诈名片', en: 'Anti-fraud caller card' } },
  '700-privacy-numbers': { name: { zh: '700 号段（快递外卖打车的隐私号）', en: '700 privacy numbers' } },
  'network-identity': { name: { zh: '国家网络身份认证（网号、网证）', en: 'National network identity' } },
  'bank-cards-in-my-name': { name: { zh: '云闪付「一键查卡」', en: 'Check bank cards in my name' } },
  'sms-rules-2026': {
    name: { zh: '通信短信息服务管理规定（2026-05-01 起修订版）', en: 'SMS rules (revised, from 2026-05-01)' },
  },
} satisfies Record<string, { readonly name: Localized }>;

export type ChannelId = keyof typeof channels;
