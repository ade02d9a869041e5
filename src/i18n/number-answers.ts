import type { Localized } from '#domain/locale.ts';
import type { NumberKind, PrefixHolder } from '#domain/number-plan.ts';
import type { NumberReading } from '#domain/read-number.ts';

/** Who first held a prefix, as the answer names them. */
export const holderNames: Record<PrefixHolder, Localized> = {
  'china-mobile': { zh: '中国移动', en: 'China Mobile' },
  'china-unicom': { zh: '中国联通', en: 'China Unicom' },
  'china-telecom': { zh: '中国电信', en: 'China Telecom' },
  'china-broadnet': { zh: '中国广电', en: 'China Broadnet' },
  'emergency-satellite': { zh: '工信部应急通信', en: 'MIIT emergency communications' },
  inmarsat: { zh: '海事卫星', en: 'Maritime satellite' },
};

export const kindNames: Record<NumberKind, Localized> = {
  voice: { zh: '普通手机号', en: 'Ordinary mobile number' },
  data: { zh: '上网卡号码', en: 'Data-card number' },
  iot: { zh: '物联网号码，不是普通手机', en: 'A number for things, not an ordinary phone' },
  mvno: { zh: '虚拟运营商号码', en: 'Virtual operator’s number' },
  satellite: { zh: '卫星或应急电话，不是普通手机', en: 'Satellite or emergency phone, not an ordinary one' },
};

/** Everything but a mobile of the plan. A place elsewhere has its own sentences: see elsewhereAnswers. */
type Unanswered = Exclude<NumberReading, { kind: 'mobile' | 'elsewhere' | 'landline' }>;

/** What helps whoever typed something that is no mainland mobile number of the plan. */
export function answerTo(reading: Unanswered): Localized {
  switch (reading.kind) {
    case 'empty':
      return { zh: '先输入你的手机号，一共 11 位。', en: 'Type your mobile number first: 11 digits.' };
    case 'unfinished':
      return {
        zh: `还差 ${Math.max(1, reading.missing)} 位。手机号一共 11 位。`,
        en: `${Math.max(1, reading.missing)} more to go. A mobile number has 11 digits.`,
      };
    case 'too-long':
      return {
        zh: `多了 ${reading.extra} 位。手机号一共 11 位，看看哪里多按了。`,
        en: `${reading.extra} too many. A mobile number has 11 digits; check for a slip.`,
      };
    case 'unassigned':
      return {
        zh: `在我们的号段表里，${reading.prefix} 没有分配给任何人。请再核对一下号码。`,
        en: `In our table ${reading.prefix} is given to nobody. Please check the number again.`,
      };
    case 'unlisted':
      return {
        zh: `我们的号段表里没有这个号段（${reading.prefix} 开头），说不出是哪家。可能是新号段，也可能输错了。知道自己用哪家，就直接选。`,
        en: `Our table does not have this prefix (${reading.prefix}), so we cannot say whose it is. It may be new, or a slip. If you know your carrier, choose it.`,
      };
    default:
      return otherAnswers[reading.kind];
  }
}

const otherAnswers: Record<
  Exclude<Unanswered['kind'], 'empty' | 'unfinished' | 'too-long' | 'unassigned' | 'unlisted'>,
  Localized
> = {
  'company-400': {
    zh: '这是 400 开头的企业号码，不是手机号。这里要的是你自己的手机号。',
    en: 'This is a company’s 400 number, not a mobile. What is wanted here is your own mobile number.',
  },
  'company-95': {
    zh: '这是 95 开头的企业客服号码，不是手机号。这里要的是你自己的手机号。',
    en: 'This is a company’s 95 number, not a mobile. What is wanted here is your own mobile number.',
  },
  'short-96': {
    zh: '这是 96 开头的短号，不是手机号。这里要的是你自己的手机号。',
    en: 'This is a 96 short number, not a mobile. What is wanted here is your own mobile number.',
  },
  'digits-added': {
    zh: '这像 95、96 开头的短号，位数却太多，不是手机号。这里要的是你自己的手机号。',
    en: 'This looks like a 95 or 96 short number with too many digits, not a mobile. What is wanted here is your own mobile number.',
  },
  'carrier-service': {
    zh: '这是运营商的客服号，不是手机号。这里要的是你自己的手机号。',
    en: 'This is a carrier’s service number, not a mobile. What is wanted here is your own mobile number.',
  },
  'public-service': {
    zh: '这是政务或紧急号码，不是手机号。这里要的是你自己的手机号。',
    en: 'This is a government or emergency number, not a mobile. What is wanted here is your own mobile number.',
  },
  'sms-port': {
    zh: '这是 106 开头的企业短信号，不是手机号。这里要的是你自己的手机号。',
    en: 'This is a business messaging number (106), not a mobile. What is wanted here is your own mobile number.',
  },
  iot: {
    zh: '这是 13 位的物联网号码，不是普通手机。请找给你这张卡的商家或运营商。',
    en: 'This is a 13-digit number for things, not an ordinary phone. Ask whoever gave you the card.',
  },
  'privacy-700': {
    zh: '这是 700 开头的平台中间号，不是谁的手机号。这里要的是你自己的手机号。',
    en: 'This is a platform’s 700 privacy number, nobody’s own mobile. What is wanted here is your own mobile number.',
  },
  'without-area-code': {
    zh: '像没带区号的固定电话，或者内地以外的号码（请带上 +852、+853 这样的区号）。这里要的是 11 位的手机号。',
    en: 'This looks like a landline without its area code, or a number from outside the mainland (then type its code, such as +852). What is wanted here is an 11-digit mobile number.',
  },
  'no-known-form': {
    zh: '这不像手机号。内地的手机号是 1 开头的 11 位数字。',
    en: 'This does not look like a mobile number. Mainland mobiles have 11 digits and begin with 1.',
  },
  unreadable: {
    zh: '里面有不是数字的字，或不止一个号码。请输入完整的 11 位手机号，星号也要换成数字。',
    en: 'There is something in it that is no digit, or more than one number. Type all 11 digits; asterisks will not do.',
  },
};

/** A landline, grouped as its area writes it. */
export const landlineAnswer = (number: string): Localized => ({
  zh: `${number} 是固定电话，不是手机号。固话请找装机的运营商；这里要的是你自己的手机号。`,
  en: `${number} is a landline, not a mobile. For a landline ask whoever installed it; what is wanted here is your own mobile number.`,
});

export const elsewhereAnswers = {
  /** `place` as the reader calls it. */
  from: (place: string, isGuessed: boolean): Localized => ({
    zh: `这${isGuessed ? '像' : '是'}${place}的号码。这里的做法只适用于内地的运营商，请联系当地的电信公司。`,
    en: `This ${isGuessed ? 'looks like' : 'is'} a number from ${place}. What we list works with mainland carriers only; please ask the phone company there.`,
  }),
  /** Calling code with its +. */
  sharedCode: (callingCode: string, places: string): Localized => ({
    zh: `这是 ${callingCode} 的号码（${places}等地共用）。这里的做法只适用于内地的运营商，请联系当地的电信公司。`,
    en: `This is a ${callingCode} number (shared by ${places} and others). What we list works with mainland carriers only; please ask the phone company there.`,
  }),
  unknownCode: {
    zh: '没有哪个国家或地区用这样的区号，请核对“+”或“00”后面的数字。',
    en: 'No country or region uses this code. Check the digits after “+” or “00”.',
  },
  unreachable: {
    zh: '这个号码不是内地的手机号。想看它属于哪里，请连上网络再试一次。',
    en: 'This is not a mainland mobile number. To see where it belongs, go online and try again.',
  },
};

/** Regions that Intl names at greater length than people do. */
export const regionNames: Record<string, Localized> = {
  HK: { zh: '香港', en: 'Hong Kong' },
  MO: { zh: '澳门', en: 'Macao' },
  TW: { zh: '台湾地区', en: 'Taiwan' },
  CN: { zh: '内地', en: 'mainland China' },
};
