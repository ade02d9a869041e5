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
      on: [
        cite(stepSources['chinanews-2018-02-06']),
        cite(stepSources['pixeltelo-apprelease-2026-05-03']),
        cite(stepSources['glnlw-undated-4']),
      ],
    },
  },
  taggedOnly: {
    say: {
      text: {
        zh: '只拦被标记为骚扰、诈骗的，不要拦所有陌生号。',
        en: 'Turn on blocking of tagged nuisance and fraud only, not of all strangers.',
      },
      on: [
        cite(stepSources['chinanews-2018-02-06']),
        cite(stepSources['pixeltelo-apprelease-2026-05-03']),
        cite(stepSources['glnlw-undated-4']),
      ],
    },
  },
  repeatedCalls: {
    say: {
      text: {
        zh: '把“3 分钟内重复来电放行”打开（OPPO 手机有）。',
        en: 'Turn on 3 分钟内重复来电放行: a second call within 3 minutes rings (OPPO phones have it).',
      },
      on: [
        cite(stepSources['chinanews-2018-02-06']),
        cite(stepSources['pixeltelo-apprelease-2026-05-03']),
        cite(stepSources['glnlw-undated-4']),
      ],
    },
  },
  longNumbers: {
    say: {
      text: {
        zh: '`400`、`95` 开头只拦长号，放行 5 位的客服号。给 `700` 留个口。',
        en: 'Of `400` and `95` block only the long numbers and let 5-digit hotlines through. Leave room for `700`.',
      },
      on: [
        cite(stepSources['chinanews-2018-02-06']),
        cite(stepSources['pixeltelo-apprelease-2026-05-03']),
        cite(stepSources['glnlw-undated-4']),
      ],
    },
  },
  allowList: {
    say: {
      text: {
        zh: '平台、物业、学校的号码加白名单，每天看一次拦截记录。',
        en: 'Put the platform, the building manager and the school on the allow list, and look at the block log once a day.',
      },
      on: [
        cite(stepSources['chinanews-2018-02-06']),
        cite(stepSources['pixeltelo-apprelease-2026-05-03']),
        cite(stepSources['glnlw-undated-4']),
      ],
    },
  },
} satisfies Record<string, Step>;
