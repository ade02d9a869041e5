import { fakedPolice } from '../facts/police-lines.ts';
import { tricks } from '../market/tricks.ts';
import { portability, resoldPrefixes, specialKinds, unassignedPrefixes } from '../number-plan-facts.ts';
import { callBackOfficially, checkOffice, notForYou, sayNo } from './common-advice.ts';
import type { KindTexts } from './kind-texts.ts';
import { landlineCity } from './number-kind-facts.ts';

/** What a number of somebody’s own means, and of nobody: mobiles, landlines, none at all. */
export const plainKinds = {
  mobile: {
    name: { zh: '普通手机号', en: 'Ordinary mobile number' },
    verdict: {
      zh: '谁都可能用的手机号。不认识，就不用接。',
      en: 'A mobile that anybody may use. If you do not know it, you need not answer.',
    },
    what: [portability],
    link: 'pool',
    inChain: tricks['trick-pool'].how,
    now: [{ say: notForYou }, { say: sayNo }, { say: tricks['trick-pool'].counter }],
  },
  'virtual-operator': {
    name: { zh: '虚拟运营商的手机号', en: 'Virtual operator’s mobile number' },
    verdict: {
      zh: '虚拟运营商的号码。自称银行、公安、客服的，先别信。',
      en: 'A virtual operator’s number. Do not believe it when it claims to be a bank, the police or customer service.',
    },
    what: Object.values(resoldPrefixes),
    link: 'pool',
    inChain: tricks['trick-mini'].how,
    now: [{ say: notForYou }, callBackOfficially, { say: tricks['trick-mini'].counter }],
  },
  landline: {
    name: { zh: '固定电话', en: 'Landline' },
    verdict: {
      zh: '固定电话，区号能看出属于哪个城市。自称单位的，挂断后自己打过去核实。',
      en: 'A landline: the area code tells its city. If it claims to be an office, hang up and call that office yourself.',
    },
    what: [
      landlineCity,
      {
        text: {
          zh: '区号说明它属于哪个城市，不说明打来的人在哪里。',
          en: 'The area code tells the city that it belongs to, not where the caller is.',
        },
      },
      fakedPolice,
    ],
    link: 'pool',
    inChain: tricks['trick-pool'].how,
    now: [checkOffice, { say: sayNo }],
  },
  'without-area-code': {
    name: { zh: '没带区号的号码', en: 'Number without an area code' },
    verdict: {
      zh: '像没带区号的固定电话，也可能是内地以外的号码。不认识，可以不接。',
      en: 'It looks like a landline without its area code, or a number from outside the mainland. If you do not know it, you need not answer.',
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
    inChain: tricks['trick-pool'].how,
    now: [{ say: notForYou }, checkOffice],
  },
  things: {
    name: { zh: '物联网号码', en: 'Number for things' },
    verdict: {
      zh: '物联网号码，本来是给机器用的，一般不是个人手机。不认识，可以不接。',
      en: 'A number for things, meant for machines and rarely a person’s phone. If you do not know it, you need not answer.',
    },
    what: [specialKinds.iot],
    link: 'pool',
    inChain: tricks['trick-spoof'].how,
    now: [{ say: notForYou }, { say: tricks['trick-spoof'].counter }],
  },
  satellite: {
    name: { zh: '卫星或应急电话', en: 'Satellite or emergency phone' },
    verdict: {
      zh: '卫星或应急电话的号码，很少见。没有认识的人在用，可以不接。',
      en: 'A satellite or emergency phone’s number, which is rare. Unless somebody you know has one, you need not answer.',
    },
    what: [specialKinds.satellite],
    link: 'pool',
    inChain: tricks['trick-spoof'].how,
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
    name: { zh: '号段表里没有的号码', en: 'Number outside our table' },
    verdict: {
      zh: '我们的号段表里没有这样的号码：可能是新号段、抄错了，也可能是编的。不认识，可以不接。',
      en: 'Our table has no such number: it may be a new range, a slip, or made up. If you do not know it, you need not answer.',
    },
    what: [unassignedPrefixes],
    link: 'pool',
    inChain: tricks['trick-spoof'].how,
    now: [{ say: notForYou }, { say: tricks['trick-spoof'].counter }],
  },
  withheld: {
    name: { zh: '没有显示号码', en: 'No number shown' },
    verdict: {
      zh: '没有号码可看，可以不接。举报时写清几点几分，比号码更有用。',
      en: 'There is no number to look at, and you need not answer. When you report it, the minute that it rang helps more than a number.',
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
    inChain: tricks['trick-spoof'].how,
    now: [{ say: notForYou }, { say: tricks['trick-spoof'].counter }],
  },
} satisfies KindTexts;
