import { cite } from '../source.ts';
import { stepSources } from '../sources/steps-sources.ts';
import type { SelfHelpStep } from './step.ts';

export const changeNumber: SelfHelpStep = {
  article: 1,
  name: { zh: '换号', en: 'Change the number' },
  lead: {
    zh: '最后一步。先试不换的办法，要换先解绑。',
    en: 'The last resort. Try what keeps the number; if you change, unbind first.',
  },
  verdict: { zh: '放到最后，而且先解绑再销号', en: 'Last resort, and unbind before you cancel' },
  whyHere: {
    text: {
      zh: '最费事、最难回头，还可能换来别人用过的号，所以放最后。',
      en: 'It takes the most work, is hardest to undo and may bring a used number, so it comes last.',
    },
  },
  quotation: {
    text: {
      zh: '原文写：“如果骚扰电话来得非常多，注销该号码并更换手机号码。”（趣头条，2022-03-24）',
      en: 'The article says: “If there are very many nuisance calls, cancel the number and change it.” (Qutoutiao, 2022-03-24; our translation)',
    },
    on: [cite(stepSources['unnamed-2022-03-24'])],
  },
  right: [
    {
      text: {
        zh: '换号能让打旧号的电话停下来。号码已用于诈骗、人身威胁时，值得考虑。',
        en: 'A new number stops calls to the old one. It is worth considering when the number has been used for fraud, or you are being threatened.',
      },
    },
  ],
  risky: [
    {
      text: {
        zh: '报道说，旧号注销或停用约三个月后会重新放出来给别人用；有新机主凭短信验证码，登录了前机主的账号。',
        en: 'It is reported that about three months after a number is cancelled or out of use it goes to someone else, and that new holders signed in to accounts of the former one by text code.',
      },
      on: [cite(stepSources['bfwz-2025-05-02-3'])],
    },
    {
      text: {
        zh: '换来的号码也可能是“二次号”：报道说，有人用上它，收到陌生人的快递信息和购物记录。',
        en: 'The new number may itself be recycled: it is reported that people on such numbers get strangers’ parcel notices and shopping records.',
      },
      on: [cite(stepSources['bfwz-2025-05-02-3'])],
    },
    {
      text: {
        zh: '源头没断，新号填回同样的地方，很快又会被卖。',
        en: 'If the source is not cut, a new number given to the same places is soon sold again.',
      },
    },
  ],
  groups: [
    {
      name: { zh: '先试不换号的办法', en: 'Try what keeps the number' },
      tasks: ['watch-two-weeks', 'carrier-suspend', 'second-number'],
    },
    { name: { zh: '销号之前', en: 'Before you cancel' }, tasks: ['unbind-accounts'] },
    {
      name: { zh: '销号和换上新号', en: 'Cancel, and settle the new one' },
      tasks: ['carrier-cancel', 'refresh-new-number'],
    },
  ],
};
