import type { Fact } from '../record.ts';
import { cite } from '../source.ts';
import { stepSources } from '../sources/steps-sources.ts';

// Refusing, and what to keep of it: said by the five steps, the channels and the papers.

export const sayNoOnThePhone: Fact = {
  text: {
    zh: '电话里说：本次通话录音；我没有同意；请停止并登记拒绝；请问公司全称、号码来源、您的工号。',
    en: 'On the phone say: I am recording this call; I did not consent; please stop and record my refusal; what are your company’s full name, the source of my number and your staff number?',
  },
  on: [
    cite(stepSources['imca0-just-laws-2021-11-01']),
    cite(stepSources['v2ex-2026-06-09']),
    cite(stepSources['unnamed-2026-6']),
  ],
};

export const sayNoByMessage: Fact = {
  text: {
    zh: '短信按里面的退订方式回；或者回：“我不同意接收，请停止，并说明你们从哪里得到我的号码。”',
    en: 'Reply to a message the way it says; or reply “我不同意接收，请停止，并说明你们从哪里得到我的号码。” (I do not agree; please stop, and say where you got my number.)',
  },
  on: [
    cite(stepSources['imca0-just-laws-2021-11-01']),
    cite(stepSources['v2ex-2026-06-09']),
    cite(stepSources['unnamed-2026-6']),
  ],
};

export const noteTheRefusal: Fact = {
  text: {
    zh: '挂断后，记下商家名称、时间和你拒绝的原话。',
    en: 'Afterwards note the business, the time and your exact words of refusal.',
  },
  on: [
    cite(stepSources['imca0-just-laws-2021-11-01']),
    cite(stepSources['v2ex-2026-06-09']),
    cite(stepSources['unnamed-2026-6']),
  ],
};

export const askForConsent: Fact = {
  text: {
    zh: '投诉商业短信时，可以要求对方出示你同意的证明。收发记录留存不少于 6 个月，尽早投诉。',
    en: 'When you complain about commercial messages, ask for proof of your consent. Records are kept at least 6 months, so complain soon.',
  },
  on: [
    cite(stepSources['miit-2026']),
    cite(stepSources['unnamed-2026-4']),
    cite(stepSources['unnamed-2026-09-21']),
  ],
};

export const onlyKnownSenders: Fact = {
  text: {
    zh: '只对看得出身份的商家这样说。境外、诈骗、色情短信不要回，一回就等于确认号码有人用。',
    en: 'Only with a business that you can identify. Never reply to messages from outside the mainland, fraud or pornography: a reply confirms that the number is in use.',
  },
  on: [
    cite(stepSources['imca0-just-laws-2021-11-01']),
    cite(stepSources['v2ex-2026-06-09']),
    cite(stepSources['unnamed-2026-6']),
  ],
};
