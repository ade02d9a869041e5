import { actions } from '../actions.ts';
import { hotlines } from '../facts/hotlines.ts';
import { answer96110, fakedPolice } from '../facts/police-lines.ts';
import { answer700, trial700 } from '../facts/relay-numbers.ts';
import { tricks } from '../market/tricks.ts';
import { keepBusinessMessages, shortAndLong95 } from './caller-facts.ts';
import { callBackOfficially, checkOffice, looksReal, sayNo } from './common-advice.ts';
import type { KindTexts } from './kind-texts.ts';
import {
  callCentres95,
  coastGuard95110,
  large95,
  lengthOfCallCentres95,
  line96110,
  messages106,
  noSelling700,
  platform700,
  receiving400,
  serviceNumbers,
  shortBehindAreaCode,
  things1064,
} from './number-kind-facts.ts';

/** What a service’s number means: companies, platforms, carriers, offices. */
export const serviceKinds = {
  'company-95': {
    name: { zh: '95 号码：大企业客服段', en: '95 number: large companies’ hotlines' },
    verdict: {
      zh: '多半是大企业的客服。要紧的事，按官方公布的号码打回去。',
      en: 'Most likely a large company’s hotline. For anything that matters, call back on the official number.',
    },
    what: [large95, shortBehindAreaCode],
    link: 'phone',
    inChain: looksReal,
    now: [callBackOfficially, { say: shortAndLong95 }],
  },
  'call-centre-95': {
    name: { zh: '95 号码：呼叫中心段', en: '95 number: call centres' },
    verdict: {
      zh: '多半是呼叫中心外呼。不认识，可以不接。',
      en: 'Most likely a call centre calling out. If you do not know it, you need not answer.',
    },
    what: [callCentres95, lengthOfCallCentres95],
    link: 'dialling',
    inChain: tricks['trick-callback'].how,
    now: [{ say: sayNo }, { say: tricks['trick-callback'].counter }, { say: shortAndLong95 }],
  },
  'short-call-centre-95': {
    name: { zh: '95 短号：呼叫中心段', en: '95 short number: call centres’ range' },
    verdict: {
      zh: '可能是正常企业，也可能是推销，从号码分不出来。要紧的事，按官方公布的号码打回去。',
      en: 'An ordinary company or a sales call: the number does not tell. For anything that matters, call back on the official number.',
    },
    what: [callCentres95, lengthOfCallCentres95, shortBehindAreaCode],
    link: 'phone',
    inChain: looksReal,
    now: [callBackOfficially, { say: sayNo }],
  },
  'other-95': {
    name: { zh: '95 号码：不知归谁的一段', en: '95 number: a range we cannot place' },
    verdict: {
      zh: '95 开头，但这一段归谁用，我们没有查到。要紧的事，按官方公布的号码打回去。',
      en: 'It starts with 95, but we did not find who uses this range. For anything that matters, call back on the official number.',
    },
    what: [tricks['trick-prefix'].how],
    link: 'phone',
    inChain: looksReal,
    now: [callBackOfficially, { say: sayNo }],
  },
  'company-400': {
    name: { zh: '400 企业号码', en: '400 company number' },
    verdict: {
      zh: '企业的 400 号码。正规大企业一般不用它往外打，打给你的要多留心。',
      en: 'A company’s 400 number. Proper large companies do not normally call out on it: take care.',
    },
    what: [receiving400],
    link: 'phone',
    inChain: looksReal,
    now: [callBackOfficially, { say: sayNo }],
  },
  'privacy-700': {
    name: { zh: '700 平台中间号', en: '700 platform relay number' },
    verdict: {
      zh: '平台的中间号，多半是快递、外卖或司机，可以接。',
      en: 'A platform’s relay number, mostly a courier or a driver: you can answer.',
    },
    what: [platform700, noSelling700, trial700],
    link: null,
    inChain: {
      text: {
        zh: '它不在这条链里：它替你和对方都藏起真号码。',
        en: 'It is no part of the chain: it hides your real number and theirs.',
      },
    },
    now: [
      { say: answer700 },
      {
        say: {
          text: {
            zh: '接了却是推销，就向你下单的平台投诉，并报 `12321`。',
            en: 'If it sells something, complain to the platform that you ordered from, and report it to `12321`.',
          },
        },
      },
    ],
  },
  'sms-port-106': {
    name: { zh: '106 短信端口号', en: '106 message port' },
    verdict: {
      zh: '企业短信端口号，是用来发短信的。显示它来电，多半是假号，别信。',
      en: 'A business message port, meant for messages. If it seems to call, the number is most likely false: do not believe it.',
    },
    what: [messages106, things1064],
    link: 'phone',
    inChain: looksReal,
    now: [
      {
        say: {
          text: {
            zh: '短信里的链接不点，验证码不告诉任何人。',
            en: 'Do not open links in its messages, and tell nobody a verification code.',
          },
        },
      },
      { say: keepBusinessMessages },
    ],
  },
  'short-96': {
    name: { zh: '96 短号', en: '96 short number' },
    verdict: {
      zh: '96 开头的短号。归谁用，我们没有查到可靠的总表。要紧的事，按官方公布的号码打回去。',
      en: 'A short number starting with 96. We found no reliable list of who uses which. For anything that matters, call back on the official number.',
    },
    what: [
      {
        text: {
          zh: '同样的短号，不能说明打来的是政务、银行还是公司。`96110` 是例外，它是反诈专线。',
          en: 'The number does not tell whether an office, a bank or a company is calling. `96110` is the exception: the anti-fraud line.',
        },
      },
      shortBehindAreaCode,
    ],
    link: 'phone',
    inChain: looksReal,
    now: [callBackOfficially, checkOffice],
  },
  'anti-fraud-96110': {
    name: { zh: '96110 反诈专线', en: '96110 anti-fraud line' },
    verdict: {
      zh: '反诈专线。打来要接；不放心就挂断，自己打 96110。',
      en: 'The anti-fraud line. Answer it; if in doubt, hang up and call 96110 yourself.',
    },
    what: [line96110],
    link: null,
    inChain: {
      text: {
        zh: '它不在这条链里：它是来拦这条链的。',
        en: 'It is no part of the chain: it is there to stop it.',
      },
    },
    now: [{ say: answer96110, action: actions['call-96110'] }],
  },
  'carrier-service': {
    name: { zh: '运营商服务号', en: 'Carrier’s service number' },
    verdict: {
      zh: '运营商的服务号。真号也会被冒充，挂断后自己打过去。',
      en: 'A carrier’s service number. Even a real one can be imitated: hang up and call it yourself.',
    },
    what: [serviceNumbers, hotlines],
    link: 'phone',
    inChain: looksReal,
    now: [
      {
        say: {
          text: {
            zh: '要你办套餐、报验证码，都先挂断，自己打客服问。不要的套餐，说“不办，不要再推销”。',
            en: 'Asked to take a plan or to read out a code: hang up first and call customer service yourself. For what you do not want say “no, and do not offer it again”.',
          },
        },
      },
      checkOffice,
    ],
  },
  'public-service': {
    name: { zh: '紧急或政务号码', en: 'Emergency or government number' },
    verdict: {
      zh: '紧急或政务号码。这样的号码也会被冒充，挂断后自己打过去核实。',
      en: 'An emergency or government number. Such numbers are imitated too: hang up and check by calling it yourself.',
    },
    what: [serviceNumbers, coastGuard95110, fakedPolice],
    link: 'phone',
    inChain: looksReal,
    now: [checkOffice],
  },
} satisfies KindTexts;
