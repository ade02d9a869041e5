import { cite } from '../source.ts';
import { stepSources } from '../sources/steps-sources.ts';
import { notTheDebtor } from '../steps/not-the-debtor.ts';
import type { Question } from './question.ts';

export const contactsBlasted: Question = {
  answer: {
    situation: 'someone-elses-debt',
    steps: [
      notTheDebtor.askWho,
      {
        say: {
          text: {
            zh: '说清楚：我不是债务人，不同意你们联系我。全程录音。',
            en: 'Say clearly: I am not the debtor, and I do not agree to be contacted. Record it all.',
          },
          on: [
            cite(stepSources['show-hezi-2025-05-16']),
            cite(stepSources['ecowood-2025-03-14-2']),
            cite(stepSources['imca0-just-laws-2021-11-01']),
          ],
        },
      },
      {
        say: {
          text: {
            zh: '要求这家机构删除你的信息，停止联系。',
            en: 'Ask the firm to delete your data and stop contacting you.',
          },
          on: [
            cite(stepSources['show-hezi-2025-05-16']),
            cite(stepSources['ecowood-2025-03-14-2']),
            cite(stepSources['imca0-just-laws-2021-11-01']),
          ],
        },
        task: { step: 'carrier', task: 'ask-what-they-hold' },
      },
      { ...notTheDebtor.complain, task: { step: 'law', task: 'complain-finance' } },
      notTheDebtor.threats,
    ],
    whole: { step: 'law', task: 'not-the-debtor' },
    notes: [
      {
        text: {
          zh: '你可能被填成了紧急联系人，也可能是借款人的通讯录被读走了。',
          en: 'You may have been named as an emergency contact, or the borrower’s address book was read.',
        },
        on: [
          cite(stepSources['show-hezi-2025-05-16']),
          cite(stepSources['ecowood-2025-03-14-2']),
          cite(stepSources['imca0-just-laws-2021-11-01']),
        ],
      },
      notTheDebtor.standard,
      {
        text: {
          zh: '用恐吓、骚扰去催收非法债务，可能触犯刑法第 293 条之一。',
          en: 'Collecting illegal debts by threats or harassment can be a crime (Criminal Law, article 293-1).',
        },
        on: [
          cite(stepSources['show-hezi-2025-05-16']),
          cite(stepSources['ecowood-2025-03-14-2']),
          cite(stepSources['imca0-just-laws-2021-11-01']),
        ],
      },
    ],
  },
  tasks: [
    { step: 'abnormal', task: 'evidence-log' },
    { step: 'law', task: 'report-police' },
  ],
  channels: ['12378', '12321', '110'],
  laws: ['pipl-44-50', 'psl-50-5'],
};
