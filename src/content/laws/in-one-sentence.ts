import type { Localized } from '#domain/locale.ts';
import type { LawId } from './law-index.ts';

/** Each text in one sentence; its page has it in full, with sources. */
export const inOneSentence: Readonly<Record<LawId, Localized>> = {
  'crim-253-1': {
    zh: '违反国家有关规定卖号码，或者偷号码，情节严重就是犯罪。',
    en: 'Selling numbers in breach of state rules, or stealing them, is a crime when it is serious.',
  },
  'interp-2017': {
    zh: '信息越敏感，够上犯罪的条数越少：50 条、500 条、5000 条。',
    en: 'The more sensitive the data, the fewer records make a crime: 50, 500 or 5,000.',
  },
  'crim-others': {
    zh: '开卖号的群、明知犯罪还供线路的人，也可能犯罪。',
    en: 'Running a group that sells numbers, or knowingly supplying lines to crime, may be a crime too.',
  },
  'psl-56': {
    zh: '2026 年起，违反国家有关规定卖号码，不够犯罪的，公安也能拘留。',
    en: 'Since 2026 the police can detain whoever sells numbers in breach of state rules, even when it is not a crime.',
  },
  'psl-50-5': {
    zh: '多次发恐吓、侮辱信息，或者纠缠不放，干扰你正常生活的，公安可以拘留或罚款。',
    en: 'Repeated threats or insults, or pestering, that disturb your normal life can bring detention or a fine.',
  },
  'psl-proc': {
    zh: '治安案件一般 30 日办完，案情重大、复杂的可以延长；半年没被公安发现的，不再处罚。',
    en: 'A public-security case takes 30 days as a rule, longer if grave or complex; what the police do not discover in six months is not punished.',
  },
  'civ-1032-1034': {
    zh: '除了法律另有规定，没有你的明确同意，谁都不许用电话、短信扰你清静。',
    en: 'Unless the law says otherwise, nobody may disturb your peace by calls or messages without your clear consent.',
  },
  'civ-remedies': {
    zh: '可以要求停止、道歉、删除和赔偿，急的可以申请禁令。',
    en: 'You may demand a stop, an apology, deletion and compensation, and in urgent cases an injunction.',
  },
  'spc-net-tort': {
    zh: '网上被侵权的，维权的合理开支可以算损失；损失和对方获利都算不清的，法院可以在 50 万元以下酌定。',
    en: 'For infringement online, reasonable costs can count as loss; where neither loss nor gain can be calculated the court may fix up to 500,000 yuan.',
  },
  'tort-interp-1': {
    zh: '2024 年的这份解释里，没有个人信息和隐私的专门条款。',
    en: 'This interpretation of 2024 has no provision on personal information or privacy.',
  },
  'pipl-13-15': {
    zh: '用你的号码要有你的同意或法定理由，同意了也可以撤回。',
    en: 'Using your number takes your consent or a legal ground, and consent can be withdrawn.',
  },
  'pipl-44-50': {
    zh: '企业手里有你什么信息，你可以要求看、要求改，符合条件的可以要求删。',
    en: 'You can ask a company to show and correct what it holds about you, and to delete it where the law’s conditions are met.',
  },
  'pipl-57': {
    zh: '信息泄露了，处理者要马上补救，一般还要通知你。',
    en: 'When data leaks, the handler must act at once and, as a rule, tell you.',
  },
  'pipl-65-66': {
    zh: '对违法处理个人信息，谁都可以投诉举报，收到的部门要把结果告诉你。',
    en: 'Anyone may complain of illegal processing of personal information, and the department must tell you the result.',
  },
  'pipl-69-71': {
    zh: '处理你的信息造成损害，对方证明不了自己没过错，就要赔。',
    en: 'If handling your data did damage and the handler cannot prove that it was not at fault, it pays.',
  },
  'csl-2025': {
    zh: '网上的信息不许偷、不许非法卖；旧模板里的条号已经过时。',
    en: 'Data on networks may not be stolen or illegally sold; article numbers in old templates are out of date.',
  },
  dsl: {
    zh: '做数据买卖的中介，要问清来源、留记录，不查来源要罚。',
    en: 'Data brokers must ask for the source and keep records, or be fined.',
  },
  'nds-2025': {
    zh: '不许给非法卖数据的供专用工具，明知的不许供线路；你要求删除、注销，平台要及时受理。',
    en: 'No special tools for those who sell data illegally, and knowingly no lines; platforms must promptly take your request to delete or close.',
  },
  'audit-2025': {
    zh: '管的是企业对自己的审计，对你是间接帮助。',
    en: 'It makes companies audit themselves, and helps you only indirectly.',
  },
  'atf-9-14': {
    zh: '电话卡实名，运营商要管住线路、拦住改号。',
    en: 'SIM cards are real-name; carriers must control their lines and stop spoofed numbers.',
  },
  'atf-25-31': {
    zh: '不许为诈骗出售、提供个人信息，也不许非法卖卡、租卡、借卡。',
    en: 'No selling or providing of data for fraud, and no illegal selling, renting or lending of cards.',
  },
  'crpr-24': {
    zh: '写得最直接：没有你的同意，商家不得打商业电话、发商业信息。',
    en: 'The plainest rule: without your consent a business may not make commercial calls or send commercial messages.',
  },
  'crpl-29': {
    zh: '商家没得到同意或请求，或者你已经拒绝，就不许再发商业信息。',
    en: 'Without consent or request, or after you refused, a business may not send commercial messages.',
  },
  'ad-43': {
    zh: '没有你的同意或请求，不得用电子信息给你发广告。',
    en: 'Without your consent or request nobody may send you advertising by electronic message.',
  },
  'npc-2012': {
    zh: '没有你的同意或请求，不得向你的电话、邮箱发商业电子信息。',
    en: 'No commercial electronic messages to your phone or e-mail without your consent or request.',
  },
  'telecom-reg': {
    zh: '运营商服务不达标又不解决，或者你不满意它的处理，可以向电信管理部门申诉。',
    en: 'If the carrier’s service falls short and it does not help, or you are not satisfied, you can appeal to the regulator.',
  },
  appeal: {
    zh: '先向运营商投诉；15 日没答复或不满意，再申诉。',
    en: 'Complain to the carrier; if there is no answer in 15 days or you are not satisfied, appeal.',
  },
  'sms-2026': {
    zh: '发商业短信的，要先交你同意的承诺或证明材料；你拒了，服务商就不许再传给你。',
    en: 'Whoever sends commercial texts must hand over an undertaking or proof of your consent; after you refuse they may not be carried to you.',
  },
  'sms-2015': {
    zh: '已经被 2026 年的修订本取代，别再引用。',
    en: 'Replaced by the revision of 2026; do not cite it any more.',
  },
  'voice-draft': {
    zh: '2020 年的征求意见稿，没有查到正式公布，不能当法引用。',
    en: 'A draft of 2020; we found no final text, and it cannot be cited as law.',
  },
  'callcentre-2020': {
    zh: '按媒体转述：呼叫中心不得打营销电话，回访也要你同意。',
    en: 'As reported: call centres may not make marketing calls, and follow-ups need your consent.',
  },
  'plan-2018': {
    zh: '13 部门的专项行动，到 2019 年 12 月为止，已经结束。',
    en: 'A campaign of 13 departments that ran to December 2019 and is over.',
  },
  'order-24': {
    zh: '按见到的引文：你停用以后，企业要停止收集和使用你的信息，并让你注销。',
    en: 'As quoted: after you leave, the provider must stop collecting and using your data and let you cancel.',
  },
  'cpl-110': {
    zh: '公安都应当接受报案；不立案要把原因告诉控告人，控告人可以复议。',
    en: 'The police must take any report; a refusal comes with reasons for the accuser, who may ask for review.',
  },
  'proc-crim': {
    zh: '报案要给受案回执；不立案 3 日内送达控告人，控告人 7 日内可以复议。',
    en: 'You get a receipt; a refusal reaches the accuser within 3 days, who may ask for review within 7.',
  },
  'proc-admin': {
    zh: '派出所要及时受理，给回执；不归它管的，24 小时内移送。',
    en: 'A station must take it promptly and give a receipt, or pass it on within 24 hours.',
  },
  'samr-121': {
    zh: '有消费争议走投诉，没有的走举报；7 个工作日内答复受不受理，双方同意的，60 日内调解。',
    en: 'With a consumer dispute it is a complaint, without one a report; an answer within 7 working days, and mediation within 60 days if both sides agree.',
  },
  'cyber-crime-draft': {
    zh: '公安部 2026 年公开征求意见的草案，还不是法律。',
    en: 'A draft that the police ministry put out for comment in 2026; not law yet.',
  },
  'case-binzhou': {
    zh: '用户多次拒绝后，通信公司还打推销电话，法院判它赔。',
    en: 'A carrier kept selling by phone after refusals, and the court made it pay.',
  },
};
