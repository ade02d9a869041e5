import { questionIds, questions } from '#content/faq/questions.ts';
import type { Shown } from '#content/shown.ts';
import { pageNames, titleOf } from '#i18n/page-names.ts';

/** What the list of questions is made of. Runs at build. */
export const faqData = {
  head: () => ({
    title: titleOf(pageNames.faq),
    description: {
      zh: '短信轰炸、前机主的催收、给爸妈设手机、要不要换号、报警有没有用：27 个真会问到的问题，先用一句话答，再说怎么做，附来源。',
      en: 'Message bombing, the previous owner’s debts, parents’ phones, a new number, the police: 27 real questions, answered in a sentence, then in steps.',
    },
  }),
  props: () => ({
    questions: questionIds.map((id) => ({
      id,
      group: questions[id].group,
      name: questions[id].name,
      answer: questions[id].summary,
    })),
  }),
};

export type FaqProps = Shown<ReturnType<typeof faqData.props>>;
