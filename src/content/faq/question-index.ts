/** The questions, each with the group that it stands in. Ids are their addresses, for ever. */
export const questionIndex = {
  'sms-bomb': 'special',
  'recycled-debt': 'special',
  'contacts-blasted': 'special',
  'spoofed-me': 'special',
  jiema: 'special',
  elder: 'special',
  'cannot-block': 'special',
  'which-app': 'blocking',
  '95-400': 'blocking',
  'missed-calls': 'blocking',
  'tag-trust': 'blocking',
  'reply-r': 'blocking',
  'complaint-side-effect': 'blocking',
  'overseas-call': 'blocking',
  'who-leaked': 'callers',
  'official-call': 'callers',
  'loan-calls': 'callers',
  resume: 'callers',
  courier: 'callers',
  'change-number': 'number',
  'second-number': 'number',
  abnormal: 'number',
  'sim-locked': 'number',
  'company-sim': 'number',
  'police-accept': 'redress',
  'fight-back': 'redress',
  'unbomb-scam': 'redress',
} satisfies Record<string, string>;

export type QuestionId = keyof typeof questionIndex;

/** In the order that they are shown. */
export const questionIds = Object.keys(questionIndex) as QuestionId[];

export const isQuestionId = (id: string): id is QuestionId => questionIds.some((known) => known === id);
