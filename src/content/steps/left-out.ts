import type { Localized } from '#domain/locale.ts';

/** Research records that no fact of ours rests on, each with the reason. Tests hold this against the list of all. */
export const leftOut: Record<string, Localized> = {
  'mnp-lookup-api': {
    zh: '这个查询接口会把号码交给第三方，我们不用，也不推荐。',
    en: 'This look-up service hands the number to a third party: we neither use nor recommend it.',
  },
  'tr-hibp': {
    zh: '来源说法不一，主要查邮箱，大陆网络也可能打不开，帮不上查手机号。',
    en: 'Sources disagree, it is mainly for e-mail and may not open in the mainland: no help with a phone number.',
  },
  'step-1-change-number/risky/3': {
    zh: '这是我们的建议，不是事实：不带来源，写在“换号”一步的风险里。',
    en: 'Our own advice, not a fact: it stands without a source in the risks of the step on changing the number.',
  },
  'step-1-change-number/before/1': {
    zh: '这是我们的建议，不是事实：不带来源，写在任务“拦两周，再决定换不换”里。',
    en: 'Our own advice, not a fact: it stands without a source in the task “Block for two weeks, then decide”.',
  },
  'step-1-change-number/before/6': {
    zh: '这是我们的建议，不是事实：不带来源，写在任务“销号（全部解绑以后）”里。',
    en: 'Our own advice, not a fact: it stands without a source in the task “Cancel, once all is unbound”.',
  },
  'step-1-change-number/after/2': {
    zh: '这是我们的建议，不是事实：不带来源，写在任务“办个副号，分开用”里。',
    en: 'Our own advice, not a fact: it stands without a source in the task “Get a second number”.',
  },
  'step-2-carrier/risky/1': {
    zh: '这是我们的建议，不是事实：不带来源，写在“找运营商”一步的风险里。',
    en: 'Our own advice, not a fact: it stands without a source in the risks of the step on the carrier.',
  },
  'step-2-carrier/risky/3': {
    zh: '这是我们的建议，不是事实：不带来源，写在“找运营商”一步的风险和任务“挂失突然没信号的卡”里。',
    en: 'Our own advice, not a fact: it stands without a source in the risks of the step on the carrier and the task “Report a dead card lost”.',
  },
  'step-2-carrier/after/1': {
    zh: '申诉的条件和期限，已经用另一条记录写在运营商的投诉办法里，不写两遍。',
    en: 'The terms of the appeal are already in the carriers’ complaint guidance, from another record; not written twice.',
  },
  'step-3-blocking/risky/2': {
    zh: '这是我们的建议，不是事实：不带来源，写在“装拦截”一步的风险和手机设置里。',
    en: 'Our own advice, not a fact: it stands without a source in the risks of the step on blocking and with the phone settings.',
  },
  'step-3-blocking/risky/4': {
    zh: '这是我们的建议，不是事实：不带来源，写在“装拦截”一步的风险里。',
    en: 'Our own advice, not a fact: it stands without a source in the risks of the step on blocking.',
  },
  'step-3-blocking/before/1': {
    zh: '这是我们的建议，不是事实：不带来源，写在任务“打开手机自带的拦截”里。',
    en: 'Our own advice, not a fact: it stands without a source in the task “Turn on the phone’s own blocking”.',
  },
  'step-4-abnormal/before/2': {
    zh: '这是我们的建议，不是事实：不带来源，写在任务“挂失突然没信号的卡”里。',
    en: 'Our own advice, not a fact: it stands without a source in the task “Report a dead card lost”.',
  },
  'step-4-abnormal/before/4': {
    zh: '这是我们的建议，不是事实：不带来源，写在任务“改密码，退出别处的登录”里。',
    en: 'Our own advice, not a fact: it stands without a source in the task “Change passwords, sign out elsewhere”.',
  },
  'step-5-police-law/risky/1': {
    zh: '这是我们的建议，不是事实：不带来源，写在“依法追责”一步的风险里。',
    en: 'Our own advice, not a fact: it stands without a source in the risks of the step on the law.',
  },
  'step-5-police-law/before/3': {
    zh: '这是我们的建议，不是事实：不带来源，写在任务“整理一页时间线和证据”里。',
    en: 'Our own advice, not a fact: it stands without a source in the task “Make a one-page timeline and a file”.',
  },
};
