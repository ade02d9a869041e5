import type { Task } from './task.ts';

export const watchTwoWeeksTask: Task = {
  name: { zh: '拦两周，再决定换不换', en: 'Block for two weeks, then decide' },
  why: {
    text: {
      zh: '拦住大半，也许就不用换了。',
      en: 'With most of it blocked, you may not need to change.',
    },
  },
  minutes: 5,
  cuts: 'phone',
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
};
