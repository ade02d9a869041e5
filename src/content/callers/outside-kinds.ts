import { overseasAlert, overseasAlertHow, overseasPrefix } from '../carrier-services/overseas.ts';
import { tricks } from '../market/tricks.ts';
import { callBackOfficially, checkOffice } from './common-advice.ts';
import type { KindTexts } from './kind-texts.ts';
import { large95, shortBehindAreaCode } from './number-kind-facts.ts';

/** What is the same of every number from elsewhere. */
const fromElsewhere = {
  what: [overseasPrefix],
  link: 'pool',
  inChain: tricks['trick-spoof'].how,
  now: [{ say: overseasAlert }, { say: overseasAlertHow }, checkOffice],
} as const;

/** What a number from outside the mainland means, or one dressed up as that. */
export const outsideKinds = {
  region: {
    name: { zh: '香港、澳门、台湾地区的号码', en: 'Number from Hong Kong, Macao or Taiwan' },
    verdict: {
      zh: '香港、澳门或台湾地区的号码。没有那边的联系，先挂断再核实。',
      en: 'A number from Hong Kong, Macao or Taiwan. If you know nobody there, hang up and check first.',
    },
    ...fromElsewhere,
  },
  abroad: {
    name: { zh: '境外号码', en: 'Number from abroad' },
    verdict: {
      zh: '境外号码，或者伪装成境外的。没有境外联系，先挂断再核实。',
      en: 'A number from outside the mainland, or dressed up as one. If you know nobody there, hang up and check first.',
    },
    ...fromElsewhere,
  },
  'official-disguise': {
    name: { zh: '装成官方的号码', en: 'Number dressed up as official' },
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
    inChain: tricks['trick-spoof'].how,
    now: [checkOffice, callBackOfficially],
  },
  'digits-added': {
    name: { zh: '位数太多的“短号”', en: '“Short number” with too many digits' },
    verdict: {
      zh: '看着像客服短号，后面却多出几位，可能是假的。别信，挂断。',
      en: 'It looks like a company’s short number with digits added, and may be faked. Do not believe it; hang up.',
    },
    what: [
      large95,
      shortBehindAreaCode,
      {
        text: {
          zh: '这个号码比那样的短号长。多出来的几位，可能就是为了让你把它认成那家的客服。',
          en: 'This number is longer than such short numbers. The digits added may be there to make you take it for that company.',
        },
      },
    ],
    link: 'pool',
    inChain: tricks['trick-spoof'].how,
    now: [callBackOfficially, checkOffice],
  },
} satisfies KindTexts;
