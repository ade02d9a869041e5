import type { CallerKind } from '#domain/caller-kinds.ts';
import type { Localized } from '#domain/locale.ts';
import { overseasAlert, overseasAlertHow, overseasPrefix } from '../carrier-services/overseas.ts';
import type { LinkId } from '../chain-links.ts';
import { tricks } from '../market/tricks.ts';
import { portability, resoldPrefixes, specialKinds, unassignedPrefixes } from '../number-plan-facts.ts';
import type { Advice, Fact, Step } from '../record.ts';
import { hotlines } from '../steps/hotlines.ts';
import { officialCallers } from '../steps/official-callers.ts';
import { answer96110, fakedPolice } from '../steps/police-lines.ts';
import { answer700, trial700 } from '../steps/relay-numbers.ts';
import { keepBusinessMessages, shortAndLong95 } from './caller-facts.ts';
import {
  callCentres95,
  landlineCity,
  large95,
  messages106,
  platform700,
  receiving400,
  serviceNumbers,
} from './number-kind-facts.ts';

interface CallerKindText {
  /** In one sentence, for a reader who has no time. */
  readonly verdict: Localized;
  /** What such a number is. */
  readonly what: readonly (Fact | Advice)[];
  /** Where it stands in the chain, unless it has no part in it. */
  readonly link: LinkId | null;
  readonly inChain: Fact | Advice;
  /** What to do when it rings. */
  readonly now: readonly Step[];
}

const { 'trick-pool': pool, 'trick-spoof': spoof, 'trick-mini': mini, 'trick-prefix': prefix } = tricks;

const callBackOfficially: Step = { say: prefix.counter };
const checkOffice: Step = { say: officialCallers };

const notForYou: Advice = {
  text: {
    zh: '不认识，就可以不接。真有事的人会发短信，或者再打来。',
    en: 'If you do not know it, you need not answer. Whoever has a real reason sends a message or calls again.',
  },
};

const sayNo: Advice = {
  text: {
    zh: '接了发现是推销，就说清楚：“不需要，不要再打。”记下公司名和时间，然后挂断。',
    en: 'If it turns out to be a sales call, say clearly: “I do not want this; do not call again.” Note the company and the time, then hang up.',
  },
};

const looksReal: Advice = {
  text: {
    zh: '骗子爱用看着正规的号码：到了你的手机上，显示什么，全看那一串数字能不能让你信。',
    en: 'Swindlers like numbers that look official: on your phone, everything hangs on whether the digits make you believe.',
  },
};

/** What each kind means for whoever was called. */
export const kindTexts: Readonly<Record<CallerKind, CallerKindText>> = {
  mobile: {
    verdict: {
      zh: '谁都可能用的手机号。不认识，就不用接。',
      en: 'A mobile that anybody may use. If you do not know it, you need not answer.',
    },
    what: [portability],
    link: 'pool',
    inChain: pool.how,
    now: [{ say: notForYou }, { say: sayNo }, { say: pool.counter }],
  },
  'virtual-operator': {
    verdict: {
      zh: '虚拟运营商的号码。自称银行、公安、客服的，先别信。',
      en: 'A virtual operator’s number. Do not believe it when it claims to be a bank, the police or customer service.',
    },
    what: Object.values(resoldPrefixes),
    link: 'pool',
    inChain: mini.how,
    now: [{ say: notForYou }, callBackOfficially, { say: mini.counter }],
  },
  landline: {
    verdict: {
      zh: '固定电话，能看出装在哪个城市。自称单位的，挂断后自己打过去核实。',
      en: 'A landline: its city can be told. If it claims to be an office, hang up and call that office yourself.',
    },
    what: [landlineCity, fakedPolice],
    link: 'pool',
    inChain: pool.how,
    now: [checkOffice, { say: sayNo }],
  },
  'company-95': {
    verdict: {
      zh: '多半是大企业的客服。要紧的事，按官方公布的号码打回去。',
      en: 'Most likely a large company’s hotline. For anything that matters, call back on the official number.',
    },
    what: [large95],
    link: 'phone',
    inChain: looksReal,
    now: [callBackOfficially, { say: shortAndLong95 }],
  },
  'call-centre-95': {
    verdict: {
      zh: '多半是呼叫中心，推销常见。可以不接。',
      en: 'Most likely a call centre; sales calls are common. You need not answer.',
    },
    what: [callCentres95],
    link: 'dialling',
    inChain: tricks['trick-callback'].how,
    now: [{ say: sayNo }, { say: tricks['trick-callback'].counter }, { say: shortAndLong95 }],
  },
  'other-95': {
    verdict: {
      zh: '95 开头，但这一段归谁用，我们没有查到。',
      en: 'It starts with 95, but we did not find who uses this range.',
    },
    what: [prefix.how],
    link: 'phone',
    inChain: looksReal,
    now: [callBackOfficially, { say: sayNo }],
  },
  'company-400': {
    verdict: {
      zh: '企业的 400 号码，本来是给你打进去的。它打给你，要多留心。',
      en: 'A company’s 400 number, meant for you to call. When it calls you, take care.',
    },
    what: [receiving400],
    link: 'phone',
    inChain: looksReal,
    now: [callBackOfficially, { say: sayNo }],
  },
  'privacy-700': {
    verdict: {
      zh: '平台的中间号，多半是快递、外卖或司机，可以接。',
      en: 'A platform’s relay number, mostly a courier or a driver: you can answer.',
    },
    what: [platform700, trial700],
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
    verdict: {
      zh: '企业短信端口号，打不了电话。显示它来电，号码就是假的。',
      en: 'A business message port, which cannot call. If it seems to call, the number is false.',
    },
    what: [messages106],
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
    verdict: {
      zh: '96 开头的短号。归谁用，我们没有查到可靠的总表。',
      en: 'A short number starting with 96. We found no reliable list of who uses which.',
    },
    what: [
      {
        text: {
          zh: '同样的短号，不能说明打来的是政务、银行还是公司。`96110` 是例外，它是反诈专线。',
          en: 'The number does not tell whether an office, a bank or a company is calling. `96110` is the exception: the anti-fraud line.',
        },
      },
    ],
    link: 'phone',
    inChain: looksReal,
    now: [callBackOfficially, checkOffice],
  },
  'anti-fraud-96110': {
    verdict: {
      zh: '反诈专线。打来要接；不放心就挂断，自己打 96110。',
      en: 'The anti-fraud line. Answer it; if in doubt, hang up and call 96110 yourself.',
    },
    what: [serviceNumbers],
    link: null,
    inChain: {
      text: {
        zh: '它不在这条链里：它是来拦这条链的。',
        en: 'It is no part of the chain: it is there to stop it.',
      },
    },
    now: [{ say: answer96110, action: 'call-96110' }],
  },
  'carrier-service': {
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
    verdict: {
      zh: '紧急或政务号码。这样的号码也会被冒充，挂断后自己打过去核实。',
      en: 'An emergency or government number. Such numbers are imitated too: hang up and check by calling it yourself.',
    },
    what: [serviceNumbers, fakedPolice],
    link: 'phone',
    inChain: looksReal,
    now: [checkOffice],
  },
  region: {
    verdict: {
      zh: '香港、澳门或台湾地区的号码。没有那边的联系，先挂断再核实。',
      en: 'A number from Hong Kong, Macao or Taiwan. If you know nobody there, hang up and check first.',
    },
    what: [overseasPrefix],
    link: 'pool',
    inChain: spoof.how,
    now: [{ say: overseasAlert }, { say: overseasAlertHow }, checkOffice],
  },
  abroad: {
    verdict: {
      zh: '境外号码，或者伪装成境外的。没有境外联系，先挂断再核实。',
      en: 'A number from outside the mainland, or dressed up as one. If you know nobody there, hang up and check first.',
    },
    what: [overseasPrefix],
    link: 'pool',
    inChain: spoof.how,
    now: [{ say: overseasAlert }, { say: overseasAlertHow }, checkOffice],
  },
  'official-disguise': {
    verdict: {
      zh: '看着像官方短号，前面却带着 + 或 00。别信，挂断。',
      en: 'It looks like an official short number, but begins with + or 00. Do not believe it; hang up.',
    },
    what: [
      {
        text: {
          zh: '你人在内地时，真的客服和政务短号打来，用不着带 `+` 或 `00`。带着，就可能是从境外来的，或者是编出来的。',
          en: 'While you are in the mainland, real hotlines and offices have no need of `+` or `00`. With it, the call may come from elsewhere, or the number be made up.',
        },
      },
      overseasPrefix,
    ],
    link: 'pool',
    inChain: spoof.how,
    now: [checkOffice, callBackOfficially],
  },
  withheld: {
    verdict: {
      zh: '没有号码可看。举报时写清几点几分，比号码更有用。',
      en: 'There is no number to look at. When you report it, the minute that it rang helps more than a number.',
    },
    what: [
      {
        text: {
          zh: '对方没有送出号码，或者被藏了起来。这说明不了是谁。',
          en: 'The caller sent no number, or it was hidden. That does not tell who it was.',
        },
      },
    ],
    link: 'pool',
    inChain: spoof.how,
    now: [{ say: notForYou }, { say: spoof.counter }],
  },
  'without-area-code': {
    verdict: {
      zh: '像没带区号的固定电话，也可能是内地以外的号码。',
      en: 'It looks like a landline without its area code, or a number from outside the mainland.',
    },
    what: [
      {
        text: {
          zh: '把完整的号码再贴一次：固定电话带上区号，境外的带上 `+` 和后面的数字。',
          en: 'Paste the whole number again: a landline with its area code, one from outside the mainland with its `+`.',
        },
      },
    ],
    link: 'pool',
    inChain: pool.how,
    now: [{ say: notForYou }, checkOffice],
  },
  things: {
    verdict: {
      zh: '物联网号码，本来是给机器用的，一般不是个人手机。',
      en: 'A number for things, meant for machines and rarely a person’s phone.',
    },
    what: [specialKinds.iot],
    link: 'pool',
    inChain: spoof.how,
    now: [{ say: notForYou }, { say: spoof.counter }],
  },
  satellite: {
    verdict: {
      zh: '卫星或应急电话的号码，很少见。',
      en: 'A satellite or emergency phone’s number, which is rare.',
    },
    what: [specialKinds.satellite],
    link: 'pool',
    inChain: spoof.how,
    now: [
      {
        say: {
          text: {
            zh: '你认识的人在海上、山里或灾区，就接。否则可以不接。',
            en: 'If somebody you know is at sea, in the mountains or where disaster struck, answer. Otherwise you need not.',
          },
        },
      },
    ],
  },
  'not-in-plan': {
    verdict: {
      zh: '我们的号段表里没有这样的号码：可能是新号段、抄错了，也可能是编的。',
      en: 'Our table has no such number: it may be a new range, a slip, or made up.',
    },
    what: [unassignedPrefixes],
    link: 'pool',
    inChain: spoof.how,
    now: [{ say: notForYou }, { say: spoof.counter }],
  },
};

/** What no number tells, whatever its kind. */
export const unknowable: readonly [Advice, ...(Fact | Advice)[]] = [
  {
    text: {
      zh: '打来的是谁，从号码看不出来。号段和归属地，只说明号码最初发给了哪家、哪里。',
      en: 'Who is calling cannot be told from a number. Prefix and place only say to which carrier and where it was first handed out.',
    },
  },
  spoof.how,
];

/** Why a stranger’s number looks like one from your own town. */
export const looksLocal: Fact = pool.how;
