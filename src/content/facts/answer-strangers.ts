import type { Step } from '../record.ts';
import { cite } from '../source.ts';
import { stepSources } from '../sources/steps-sources.ts';

/** How somebody blocks who lives on calls from strangers. */
export const answerStrangers = {
  twoNumbers: {
    say: {
      text: {
        zh: '主号对外放开，另用一个号给亲友和银行。',
        en: 'Keep the main number open, and give family and the bank another one.',
      },
    },
  },
  taggedOnly: {
    say: {
      text: {
        zh: '只拦被标记为骚扰、诈骗的，不要拦所有陌生号。',
        en: 'Turn on blocking of tagged nuisance and fraud only, not of all strangers.',
      },
    },
  },
  repeatedCalls: {
    say: {
      text: {
        zh: 'OPPO 手机的拦截规则里有一条放行，要自己打开：打开后，被标记的号码 3 分钟内再打来就不拦。',
        en: 'OPPO phones have a rule that lets calls through, once you turn it on: a tagged number that calls again within 3 minutes is then not blocked.',
      },
      on: [cite(stepSources['glnlw-undated-3']), cite(stepSources['glnlw-undated-4'])],
    },
  },
  longNumbers: {
    say: {
      text: {
        zh: '`95` 开头只拦 8 位以上的长号，放行 5 位、6 位的客服号。拦 `400` 会连客服一起拦。放行 `700` 开头的（平台转接的快递、外卖）。',
        en: 'Of `95` block only long numbers of 8 digits or more, and let hotlines of 5 or 6 digits through. Blocking `400` blocks service lines too. Let `700` through (deliveries relayed by a platform).',
      },
    },
  },
  allowList: {
    say: {
      text: {
        zh: '平台、物业、学校的号码加白名单，每天看一次拦截记录。',
        en: 'Put the platform, the building manager and the school on the allow list, and look at the block log once a day.',
      },
    },
  },
} satisfies Record<string, Step>;
