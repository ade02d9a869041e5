import { cite } from '../source.ts';
import { stepSources } from '../sources/steps-sources.ts';
import { accountCheckGap, unbindFirst } from './own-accounts.ts';
import { recycledElsewhere, recycledGap, reissued } from './recycled.ts';
import { recycledNumber } from './recycled-number.ts';
import type { StepMore } from './step-texts.ts';
import type { TaskIdOf } from './task-index.ts';
import { unbinding, unbindingOrder } from './unbinding.ts';

export const changeNumberMore = {
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
        zh: '报道说，旧号停用约三个月后会重新放出来给别人用。没解绑的账号，新机主可能凭短信验证码登录。',
        en: 'Reports say that about three months later the old number goes to someone else, who may sign in by text code to accounts you did not unbind.',
      },
      on: [cite(stepSources['bfwz-2025-05-02-3']), cite(stepSources['bbthy-2025-05-06-3'])],
    },
    {
      text: {
        zh: '换来的号码也可能是“二次号”，带着前任的账号和骚扰来电。',
        en: 'The new number may itself be recycled, with the former holder’s accounts and nuisance calls.',
      },
      on: [cite(stepSources['bfwz-2025-05-02-3']), cite(stepSources['qntz-undated'])],
    },
    {
      text: {
        zh: '源头没断，新号填回同样的地方，很快又会被卖。',
        en: 'If the source is not cut, a new number given to the same places is soon sold again.',
      },
    },
  ],
  tasks: {
    'watch-two-weeks': {
      how: [
        {
          say: {
            text: {
              zh: '先开好运营商的免打扰和手机自带的拦截。',
              en: 'First turn on the carrier’s do-not-disturb and the phone’s own blocking.',
            },
          },
        },
        {
          say: {
            text: {
              zh: '记两周：每天还有几个骚扰电话。',
              en: 'For two weeks, note how many nuisance calls still get through.',
            },
          },
        },
        { say: { text: { zh: '还是受不了，再往下走。', en: 'If it is still too much, go on.' } } },
      ],
      limits: [
        {
          text: {
            zh: '两周是我们的建议，不是规定。号码已被用来诈骗，或你受到人身威胁，就不用等。',
            en: 'Two weeks is our advice, not a rule. Do not wait if the number is used for fraud or you are threatened.',
          },
        },
      ],
    },
    'carrier-suspend': {
      how: { topic: 'suspend' },
      limits: [
        {
          text: {
            zh: '也可以换成低价的保号套餐，把号码留住。',
            en: 'Or move to a cheap plan that keeps the number.',
          },
          on: [cite(stepSources['aliyunyh-undated-5'])],
        },
        {
          text: {
            zh: '或者用双卡，旧号只收短信。',
            en: 'Or use two SIM cards and keep the old number for messages only.',
          },
        },
      ],
    },
    'second-number': {
      how: { topic: 'second-number' },
      limits: [
        {
          text: {
            zh: '副号要定期看还能不能收验证码，丢了先解绑。',
            en: 'Check now and then that the second number still gets codes; if you lose it, unbind first.',
          },
        },
      ],
    },
    'unbind-accounts': {
      how: [
        unbindFirst[0],
        {
          say: {
            text: {
              zh: '它先回的是数量，不是名单。照下面的清单，自己把这个号绑的账号一个个列出来。',
              en: 'It first answers with counts, not names. Go through the list below and write down the accounts tied to the number yourself.',
            },
          },
        },
        { say: unbindingOrder },
        {
          say: {
            text: {
              zh: '把短信验证改成 App 内验证或别的方式。旧号先留着收短信，最后再核对一遍。',
              en: 'Move codes by text to in-app or other checks. Keep the old number receiving texts until a last check.',
            },
          },
        },
      ],
      checklist: unbinding,
      limits: [accountCheckGap],
    },
    'carrier-cancel': {
      before: {
        says: [
          {
            text: {
              zh: '先看不用销号的办法，再把账号一个个解绑完。',
              en: 'Look at the ways that keep the number first, then unbind the accounts one by one.',
            },
          },
          reissued,
        ],
        tasks: ['carrier-suspend', 'second-number', 'unbind-accounts'],
      },
      how: { topic: 'cancel' },
      limits: [
        {
          text: {
            zh: '旧号可以先转低价保号，观察三个月再销。',
            en: 'You can first move the old number to a cheap plan, watch for three months, then cancel.',
          },
        },
        {
          text: {
            zh: '销号前查清合约期、欠费，还有亲情号、宽带等捆绑。涉案或被限制的号码，先解除限制。',
            en: 'Before you cancel, check contract terms, debts and bundles such as family numbers and broadband. A restricted number must be cleared first.',
          },
        },
        {
          text: {
            zh: '销号前导出通话记录和短信当证据，销了就不好调了。',
            en: 'Export call logs and messages as evidence first; after cancelling they are hard to get.',
          },
        },
      ],
    },
    'refresh-new-number': {
      how: [
        recycledNumber.chinaMobile,
        recycledNumber.chinaUnicom,
        recycledNumber.chinaTelecom,
        recycledNumber.soon,
      ],
      limits: [recycledGap, recycledElsewhere],
    },
  },
} satisfies StepMore<TaskIdOf<'change-number'>>;
