import type { Advice, Fact } from '../record.ts';
import { article, cite } from '../source.ts';
import { statutes } from '../sources/statutes-sources.ts';

// Refusing, and what to keep of it: said by the five steps, the channels and the papers.

export const sayNoOnThePhone: Advice = {
  text: {
    zh: '电话里说：本次通话录音；我没有同意；请停止并登记拒绝；请问公司全称、号码来源、您的工号。',
    en: 'On the phone say: I am recording this call; I did not consent; please stop and record my refusal; what are your company’s full name, the source of my number and your staff number?',
  },
};

export const sayNoByMessage: Advice = {
  text: {
    zh: '短信按里面的退订方式回；或者回：“我不同意接收，请停止，并说明你们从哪里得到我的号码。”',
    en: 'Reply to a message the way it says; or reply “我不同意接收，请停止，并说明你们从哪里得到我的号码。” (I do not agree; please stop, and say where you got my number.)',
  },
};

export const noteTheRefusal: Advice = {
  text: {
    zh: '挂断后，记下商家名称、时间和你拒绝的原话。',
    en: 'Afterwards note the business, the time and your exact words of refusal.',
  },
};

export const askForConsent: Fact = {
  text: {
    zh: '发商业短信的，要向短信服务商交你同意或者请求接收的承诺或证明材料；收发记录至少留 6 个月（通信短信息服务管理规定第 13、20、21 条，2026 年 5 月 1 日起）。',
    en: 'Whoever sends commercial messages must give the SMS provider an undertaking or proof that you agreed to or asked for them; records are kept at least 6 months (SMS Service Administration Provisions, articles 13, 20 and 21, since 1 May 2026).',
  },
  on: [cite(statutes['sms-rules-2026'], article(13, 20, 21, 42))],
};

export const askForProof: Advice = {
  text: {
    zh: '投诉时，请它拿出这份承诺或证明。记录只保证留 6 个月，尽早投诉。',
    en: 'When you complain, ask for that undertaking or proof. Records are sure to last only 6 months: complain soon.',
  },
};

export const onlyKnownSenders: Advice = {
  text: {
    zh: '只对看得出身份的商家这样说。境外、诈骗、色情短信不要回，一回就等于确认号码有人用。',
    en: 'Only with a business that you can identify. Never reply to messages from outside the mainland, fraud or pornography: a reply confirms that the number is in use.',
  },
};
