import { notTheDebtor } from '../facts/not-the-debtor.ts';
import { article, cite } from '../source.ts';
import { questionSources } from '../sources/questions-sources.ts';
import { statutes } from '../sources/statutes-sources.ts';
import { stepSources } from '../sources/steps-sources.ts';
import type { Question } from './question.ts';

export const contactsBlasted: Question = {
  name: { zh: '不是我借的钱，催收为什么打给我？', en: 'I did not borrow. Why do collectors call me?' },
  summary: {
    zh: '可能是联系人或通讯录里有你；明确拒绝并录音，要求删除，再投诉。',
    en: 'You may stand in a borrower’s contacts; refuse clearly, record it, ask for deletion, then complain.',
  },
  group: 'special',
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
        },
      },
      {
        say: {
          text: {
            zh: '要求这家机构删除你的信息，停止联系。',
            en: 'Ask the firm to delete your data and stop contacting you.',
          },
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
        on: [cite(stepSources['show-hezi-2025-05-16']), cite(questionSources['dongbeigou-undated'])],
      },
      {
        text: {
          zh: '它违反法律、行政法规处理你的信息，或者处理目的已经实现，又没有删的，你有权请求删除；法律、行政法规没有另外规定的，你也有权拒绝它处理（个人信息保护法第 44、47 条）。',
          en: 'If it handles your data unlawfully, or their purpose is served, and has not deleted them, you have a right to deletion; and unless laws or administrative regulations say otherwise you may refuse to have them used (PIPL articles 44 and 47).',
        },
        on: [cite(statutes.pipl, article(44, 47))],
      },
      notTheDebtor.standard,
      notTheDebtor.criminal,
    ],
  },
  tasks: [
    { step: 'abnormal', task: 'evidence-log' },
    { step: 'law', task: 'report-police' },
  ],
  channels: ['12378', '12321', '110'],
  laws: ['pipl-44-50', 'psl-50-5'],
};
