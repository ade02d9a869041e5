import type { Localized } from '#domain/locale.ts';
import type { ChannelId, NeedId } from './channel-needs.ts';

export const needs: Record<NeedId, Localized> = {
  report: { zh: '举报来电和短信', en: 'Report calls and messages' },
  block: { zh: '关掉', en: 'Switch off' },
  check: { zh: '查', en: 'Check' },
  carrier: { zh: '投诉运营商', en: 'Complain about a carrier' },
  fraud: { zh: '被骗了，要报警', en: 'Fraud and the police' },
  erase: { zh: '要求停止和删除', en: 'Make them stop and delete' },
  prevent: { zh: '以后少留真号码', en: 'Give your number out less' },
};

interface ChannelName {
  readonly name: Localized;
  /** What it is good for, in one sentence of ours. */
  readonly good: Localized;
}

/** The official channels by name; what each takes and gives is a file of its own beside this. */
export const channels: Record<ChannelId, ChannelName> = {
  '12321': {
    name: { zh: '12321 举报中心', en: '12321: report spam calls and messages' },
    good: {
      zh: '骚扰电话、垃圾短信、信息泄露，先报给它。',
      en: 'The first place for nuisance calls, spam messages and leaks.',
    },
  },
  '12321-sms': {
    name: { zh: '发短信到 12321 举报', en: 'Report spam by text to 12321' },
    good: { zh: '2009 年公布的老办法，当备选。', en: 'An older way, announced in 2009: second choice.' },
  },
  'report-sms-china-mobile': {
    name: { zh: '中国移动：10086999 举报垃圾短信', en: 'China Mobile: report spam messages to 10086999' },
    good: { zh: '移动用户把垃圾短信转给运营商。', en: 'China Mobile customers pass spam messages on.' },
  },
  'report-sms-china-unicom': {
    name: { zh: '中国联通：10010 举报垃圾短信', en: 'China Unicom: report spam messages to 10010' },
    good: { zh: '联通用户打 10010 举报。', en: 'China Unicom customers call 10010.' },
  },
  'report-sms-china-telecom': {
    name: { zh: '中国电信：10000 举报垃圾短信', en: 'China Telecom: report spam messages to 10000' },
    good: { zh: '电信用户打 10000 举报。', en: 'China Telecom customers call 10000.' },
  },
  'sms-rules-2026': {
    name: { zh: '短信新规：投诉商业短信的依据', en: 'The SMS rules: grounds against marketing messages' },
    good: {
      zh: '投诉推销短信时，可以要它拿出你同意的证明。',
      en: 'When you complain, ask for proof that you consented.',
    },
  },
  'block-china-mobile': {
    name: { zh: '中国移动：来电拦截', en: 'China Mobile: call blocking' },
    good: { zh: '免费，发一条短信就开通。', en: 'Free: one text turns it on.' },
  },
  'block-china-unicom': {
    name: { zh: '中国联通：来电拦截', en: 'China Unicom: call blocking' },
    good: { zh: '免费，打 10010 或用公众号开通。', en: 'Free: call 10010 or use WeChat.' },
  },
  'block-china-telecom': {
    name: { zh: '中国电信：天翼防骚扰', en: 'China Telecom: 天翼防骚扰' },
    good: { zh: '免费，发一条短信就开通。', en: 'Free: one text turns it on.' },
  },
  'call-and-sms-do-not-disturb': {
    name: { zh: '来电来信免打扰', en: '来电来信免打扰 (do not disturb)' },
    good: {
      zh: '各家拦截的总称，从这里找到你那一家。',
      en: 'The umbrella name; find your carrier’s from here.',
    },
  },
  'sms-dnd-china-mobile': {
    name: { zh: '中国移动：短信免打扰', en: 'China Mobile: stop marketing messages' },
    good: { zh: '在运营商那一侧拒收营销短信。', en: 'Refuse marketing messages at the carrier.' },
  },
  'overseas-china-mobile': {
    name: { zh: '中国移动：关掉境外来电', en: 'China Mobile: stop calls from outside the mainland' },
    good: {
      zh: '没有境外亲友和业务，可以整类关掉。',
      en: 'If nobody outside the mainland needs to reach you.',
    },
  },
  'overseas-china-unicom': {
    name: { zh: '中国联通：关掉境外来电', en: 'China Unicom: stop calls from outside the mainland' },
    good: { zh: '打 10010 或发短信关掉。', en: 'By call or text to 10010.' },
  },
  'overseas-sms-china-unicom': {
    name: { zh: '中国联通：关掉境外短信', en: 'China Unicom: stop messages from outside the mainland' },
    good: { zh: '短信要另外关，和电话分开。', en: 'Messages are separate from calls.' },
  },
  'overseas-china-telecom': {
    name: { zh: '中国电信：关掉境外来电', en: 'China Telecom: stop calls from outside the mainland' },
    good: { zh: '在公众号里打开，或打 10000。', en: 'In WeChat, or by calling 10000.' },
  },
  'overseas-china-broadnet': {
    name: { zh: '中国广电：关掉境外来电', en: 'China Broadnet: stop calls from outside the mainland' },
    good: { zh: '打 10099，请客服关掉。', en: 'Call 10099 and ask.' },
  },
  'overseas-call-alert': {
    name: { zh: '境外来电提醒', en: 'The alert for calls from outside the mainland' },
    good: {
      zh: '没有境外关系，看到弹窗先挂断再核实。',
      en: 'No ties outside the mainland: when it shows, hang up and check.',
    },
  },
  'cards-in-my-name': {
    name: { zh: '一证通查：名下有几张手机卡', en: 'How many SIM cards are in my name' },
    good: { zh: '查有没有人冒你的名办卡。', en: 'See whether someone got a card in your name.' },
  },
  'accounts-on-my-number': {
    name: { zh: '一证通查：手机号绑了多少账号', en: 'How many online accounts use my number' },
    good: { zh: '换号、销号之前先查。', en: 'Check before you change or cancel the number.' },
  },
  'bank-cards-in-my-name': {
    name: { zh: '云闪付一键查卡：名下的银行卡', en: 'Which bank cards are in my name' },
    good: { zh: '查有没有不是你开的银行卡。', en: 'Look for bank cards that you did not open.' },
  },
  'number-tags': {
    name: { zh: '查号码标记，清除误标', en: 'Check and clear a wrong tag on my number' },
    good: { zh: '你的号被标成推销、诈骗时用。', en: 'When your own number is tagged as sales or fraud.' },
  },
  'complain-china-mobile': {
    name: { zh: '投诉中国移动', en: 'Complain to China Mobile' },
    good: { zh: '先打 10086，留工单号。', en: 'Start with 10086 and keep the ticket number.' },
  },
  'complain-china-unicom': {
    name: { zh: '投诉中国联通', en: 'Complain to China Unicom' },
    good: { zh: '先打 10010，留工单号。', en: 'Start with 10010 and keep the ticket number.' },
  },
  'complain-china-telecom': {
    name: { zh: '投诉中国电信', en: 'Complain to China Telecom' },
    good: { zh: '先打 10000，留工单号。', en: 'Start with 10000 and keep the ticket number.' },
  },
  'complain-china-broadnet': {
    name: { zh: '投诉中国广电', en: 'Complain to China Broadnet' },
    good: { zh: '先打 10099，留工单号。', en: 'Start with 10099 and keep the ticket number.' },
  },
  'regulator-appeal': {
    name: { zh: '电信用户申诉', en: 'Appeal to the telecom regulator' },
    good: {
      zh: '运营商不答复，或答复不满意，再走这一步。',
      en: 'When the carrier gave no answer, or not a satisfying one.',
    },
  },
  '110': {
    name: { zh: '110 报警', en: '110: the police' },
    good: {
      zh: '被威胁、正在被骗、钱已经转出，马上打。',
      en: 'Threats, fraud under way, money gone: call at once.',
    },
  },
  '96110': {
    name: { zh: '96110 反诈专线', en: '96110: the anti-fraud line' },
    good: { zh: '像骗局、还没转钱，打过去问。', en: 'Looks like fraud and no money sent yet: ask here.' },
  },
  '12381': {
    name: { zh: '12381 预警短信', en: '12381: fraud warnings by text' },
    good: { zh: '收到它，先停下转账。', en: 'If one comes, stop any transfer first.' },
  },
  'anti-fraud-app': {
    name: { zh: '国家反诈中心 App', en: 'The anti-fraud app 国家反诈中心' },
    good: {
      zh: '管诈骗的预警和举报，不拦推销电话。',
      en: 'Warnings and reports of fraud; it does not block sales calls.',
    },
  },
  'anti-fraud-caller-card': {
    name: { zh: '反诈名片', en: 'The anti-fraud caller card' },
    good: {
      zh: '公安劝阻电话打来时，手机上显示的官方标记。',
      en: 'The mark that official warning calls carry.',
    },
  },
  cyberpolice: {
    name: { zh: '公安部网络违法犯罪举报网站', en: 'The police’s site for reports of online crime' },
    good: { zh: '交网络犯罪的线索，不管紧急报警。', en: 'Tips on online crime; not for emergencies.' },
  },
  '12389': {
    name: { zh: '12389：派出所不接案', en: '12389: when the police will not take a report' },
    good: { zh: '不接案、不给回执，打这里反映。', en: 'No report taken, no receipt given: tell them here.' },
  },
  '12315': {
    name: { zh: '12315 消费投诉举报', en: '12315: complain about a business' },
    good: {
      zh: '商家泄露你的信息，拒绝后还推销，找它。',
      en: 'A business that leaked your data or will not stop selling.',
    },
  },
  '12378': {
    name: { zh: '12378 金融消费者投诉', en: '12378: banks, lenders and insurers' },
    good: {
      zh: '银行、贷款、保险的推销和乱催收。',
      en: 'Sales calls and abusive collection by financial firms.',
    },
  },
  '12377': {
    name: { zh: '12377 网信举报中心', en: '12377: the internet regulator’s reporting centre' },
    good: {
      zh: '网站、账号公开或倒卖你的信息，报给它。',
      en: 'Sites and accounts that expose or sell your data.',
    },
  },
  'report-app': {
    name: { zh: '举报违规收集信息的 App', en: 'Report an app that misuses data' },
    good: { zh: 'App 乱要、乱传你的信息时用。', en: 'When an app takes or passes on too much.' },
  },
  'recycled-number': {
    name: { zh: '二次号码焕新：清掉前机主的账号', en: 'Clear the previous owner’s accounts' },
    good: { zh: '新号是别人用过的，拿到就办。', en: 'When your new number had an owner before.' },
  },
  '700-privacy-numbers': {
    name: { zh: '700 隐私号', en: '700 privacy numbers' },
    good: { zh: '点外卖、寄快递时，不给真号码。', en: 'For deliveries and rides, without your real number.' },
  },
  'network-identity': {
    name: { zh: '国家网络身份认证', en: 'National network identity' },
    good: { zh: '少交身份证，减少以后再泄露。', en: 'Show your ID card less, leak less later.' },
  },
};

export type { ChannelId } from './channel-needs.ts';
