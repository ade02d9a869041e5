import type { Localized } from '#domain/locale.ts';
import type { QuestionId } from './question-index.ts';

/** Each answer in one sentence, for whoever has time for no more. The sources are on the question's own page. */
export const shortAnswers: Readonly<Record<QuestionId, Localized>> = {
  'sms-bomb': {
    zh: '别输任何验证码；先留证，请运营商临时限制，再报警。',
    en: 'Enter no code; keep proof, have your carrier limit it for now, then tell the police.',
  },
  'recycled-debt': {
    zh: '不给证件号，不替人还；说清“我不是债务人”，再清掉前机主的账号。',
    en: 'Give no ID number and pay nothing; say that you are not the debtor, then clear the accounts they left.',
  },
  'contacts-blasted': {
    zh: '可能是联系人或通讯录里有你；明确拒绝并录音，要求删除，再投诉。',
    en: 'You may stand in a borrower’s contacts; refuse clearly, record it, ask for deletion, then complain.',
  },
  'spoofed-me': {
    zh: '先查自己的详单：没打出去，投诉虚假主叫；有不认识的，改密码、换卡、报警。',
    en: 'Look in your records first: nothing there, complain of a spoofed number; unknown calls, change passwords, replace the card and tell the police.',
  },
  jiema: {
    zh: '先看它绑了多少账号，再清掉不是你的；谁来要验证码都不给。',
    en: 'See how many accounts hang on it, clear those that are not yours, and give a code to nobody.',
  },
  elder: {
    zh: '开好运营商拦截，只拦有标记的号码；约好要钱、要验证码先问你。',
    en: 'Turn on the carrier’s blocking, block only tagged numbers, and agree that they ask you before they give money or a code.',
  },
  'cannot-block': {
    zh: '只拦有骚扰标记的，让重复来电打得进来，亲友和银行另用一个号。',
    en: 'Block only tagged numbers, let repeated calls ring, and keep another number for family and the bank.',
  },
  'which-app': {
    zh: '先用运营商和手机自带的，不够再装；看权限，不看广告。',
    en: 'Use your carrier’s and the phone’s own first; if you add one, go by its permissions.',
  },
  '95-400': {
    zh: '别全拦：先拦有标记的；拦掉 106，验证码也收不到。',
    en: 'No: block what is tagged first; without 106 you lose your verification codes.',
  },
  'missed-calls': {
    zh: '要紧的单位存进通讯录，每天看一眼拦截记录，等电话的日子先放开。',
    en: 'Save the offices that matter, look at the block log daily, and open up on days when you expect a call.',
  },
  'tag-trust': {
    zh: '标记能刷，也会错，只当提醒；自己被标错，不用花钱找人消。',
    en: 'Tags can be gamed or wrong: a hint, no more. If yours is wrong, pay nobody to clear it.',
  },
  'reply-r': {
    zh: '正规商家的，回一次并截图；境外、赌博、色情的，不要回。',
    en: 'To a proper business reply once and keep a screenshot; to gambling, pornography or numbers from outside the mainland, never.',
  },
  'complaint-side-effect': {
    zh: '请客服恢复，留好工单号；15 日内没结果，再申诉。',
    en: 'Ask your carrier to restore them and keep the ticket number; without a result in 15 days, appeal.',
  },
  'overseas-call': {
    zh: '有人遇到过；先看证件，打 110 核实，用不着就关掉境外来话。',
    en: 'It has happened to others: ask for identification and check with 110; turn such calls off if you need none.',
  },
  'who-leaked': {
    zh: '对方知道的那几样，谁同时有？先查问最可疑的一两家。',
    en: 'Who had all that the callers know? Put your questions to the one or two likeliest first.',
  },
  'official-call': {
    zh: '先挂断，再自己打 110、96110 或它的公开电话核实。',
    en: 'Hang up, then check by calling 110, 96110 or their public number yourself.',
  },
  'loan-calls': {
    zh: '问清公司和号码来源，录音，当场拒绝，再投诉 12321 和 12378。',
    en: 'Ask who they are and where they got your number, record it, refuse, then complain to 12321 and 12378.',
  },
  resume: {
    zh: '隐藏或删掉简历，问平台把它给了谁，要求删除。',
    en: 'Hide or delete the CV, ask the platform who got it, and have it deleted.',
  },
  courier: {
    zh: '以后下单开号码保护；能确定是哪家，就投诉并要求删除。',
    en: 'From now on order with number protection; if you know who it was, complain and have your data deleted.',
  },
  'change-number': {
    zh: '不一定，而且旧号会再给别人用；要换，先解绑再销号。',
    en: 'Not always, and the old one goes to someone else; if you change, unbind first.',
  },
  'second-number': {
    zh: '注册、外卖、看房用它，别拿它绑银行、社保、12306。',
    en: 'For sign-ups and deliveries, yes; never for your bank, social security or 12306.',
  },
  abnormal: {
    zh: '没操作却来验证码、突然没信号、话费多出来，都要当心。',
    en: 'Codes you did not ask for, no signal all at once, or odd charges: be on your guard.',
  },
  'sim-locked': {
    zh: '问清原因和要交的材料，要工单号；不服可以申诉。',
    en: 'Ask why and which papers it takes, get a ticket number; you can appeal.',
  },
  'company-sim': {
    zh: '别办：法律禁止非法买卖、出租、出借电话卡。',
    en: 'Do not: the law forbids illegally selling, renting or lending out SIM cards.',
  },
  'police-accept': {
    zh: '带齐时间线和证据，当场要受案回执；不受理，问清理由。',
    en: 'Bring a timeline and evidence, ask for the receipt on the spot, or for the reasons if they refuse.',
  },
  'fight-back': {
    zh: '不能，自己可能受罚；把力气用在留证和投诉上。',
    en: 'No, you may be punished yourself; put the effort into evidence and complaints.',
  },
  'unbomb-scam': { zh: '不可信：不付钱、不扫码、不加群。', en: 'No: do not pay, scan or join their group.' },
};
