import type { Localized } from '#domain/locale.ts';
import type { Advice } from '../record.ts';

interface SelfHelpStep {
  /** Its number in the article. */
  readonly article: 1 | 2 | 3 | 4 | 5;
  readonly name: Localized;
  readonly lead: Localized;
  /** What we think of the article's advice. */
  readonly verdict: Localized;
  /** Why it has this place in our order. */
  readonly whyHere: Advice;
}

/** The article's five steps, with its names and numbers, as far as a list shows them. The keys are addresses, for ever. */
export const steps = {
  block: {
    article: 3,
    name: { zh: '装拦截', en: 'Block' },
    lead: { zh: '先让电话少响几个，几分钟就能设好。', en: 'Make it ring less first; a few minutes will do.' },
    verdict: {
      zh: '先做，但优先用系统和运营商自带的',
      en: 'Do it first, but prefer the phone’s and the carrier’s own tools',
    },
    whyHere: {
      text: {
        zh: '见效最快，几分钟能设好，不合适还能关，所以放第一。',
        en: 'It works soonest, takes minutes and can be turned off again, so it comes first.',
      },
    },
  },
  carrier: {
    article: 2,
    name: { zh: '找运营商', en: 'Ask the carrier' },
    lead: {
      zh: '说清要它办什么，再去断泄露的源头。',
      en: 'Ask for specific things, then cut the leak at its source.',
    },
    verdict: { zh: '要做，但说清楚要它办什么', en: 'Do it, but ask for specific things' },
    whyHere: {
      text: {
        zh: '手机拦住一部分后，再让运营商管；源头不断，号码还会再漏。',
        en: 'Once the phone blocks some, have the carrier act; and while the source stays open, the number leaks again.',
      },
    },
  },
  abnormal: {
    article: 4,
    name: { zh: '异常就报警', en: 'Report anything abnormal' },
    lead: { zh: '钱和账号先止损，证据随手留。', en: 'Stop the loss first, and keep evidence as you go.' },
    verdict: { zh: '对，但先止损再报警', en: 'Right, but stop the loss first' },
    whyHere: {
      text: {
        zh: '没有异常就先备着，一有异常马上照做；证据从今天就开始留。',
        en: 'If nothing is wrong, know it for later; if something is, act at once. Start keeping evidence today.',
      },
    },
  },
  law: {
    article: 5,
    name: { zh: '依法追责', en: 'Use the law' },
    lead: {
      zh: '找对部门，带齐材料，一步步要结果。',
      en: 'The right office, the right papers, one step at a time.',
    },
    verdict: { zh: '方向对，话说满了', en: 'Right direction, overstated' },
    whyHere: {
      text: {
        zh: '有了前面的记录和编号，投诉、报案才有东西可交，所以在留证之后。',
        en: 'Complaints and reports need the records and numbers from before, so this follows the evidence.',
      },
    },
  },
  'change-number': {
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
  },
} satisfies Record<string, SelfHelpStep>;

export type StepId = keyof typeof steps;

export const articleOrder: readonly StepId[] = ['change-number', 'carrier', 'block', 'abnormal', 'law'];

/** The keys stand in it. */
export const ourOrder = Object.keys(steps) as StepId[];

export const isStepId = (id: string | undefined): id is StepId => ourOrder.some((known) => known === id);
