import { article, cite } from '../source.ts';
import { statutes } from '../sources/statutes-sources.ts';
import type { Question } from './question.ts';

export const resume: Question = {
  name: {
    zh: '投了简历，一直有陌生电话，怎么办？',
    en: 'Strangers call since I sent out my CV. What now?',
  },
  summary: {
    zh: '隐藏或删掉简历，问平台把它给了谁，要求删除。',
    en: 'Hide or delete the CV, ask the platform who got it, and have it deleted.',
  },
  group: 'callers',
  answer: [
    {
      say: {
        text: {
          zh: '找到工作就隐藏或删除简历，问招聘平台把它给了谁，并要求删除。',
          en: 'Once you have a job hide or delete the CV; ask the platform who got it, and to delete it.',
        },
      },
    },
    {
      say: {
        text: {
          zh: '平台把你的信息给别家，应当告知接收方是谁，并取得你的单独同意（个人信息保护法第 23 条）；目的已经实现，或者你撤回同意，它没有删的，你有权请求删除（第 47 条）。',
          en: 'A platform that passes your data on must tell you who gets it and have your separate consent (PIPL article 23); once its purpose is served, or you withdraw consent, and it has not deleted the data, you may have them deleted (article 47).',
        },
        on: [cite(statutes.pipl, article(23, 47))],
      },
    },
    {
      say: {
        text: {
          zh: '下次投简历，尽量不写主号、住址、证件号，单独用一个号接招聘电话。',
          en: 'Next time leave off your main number, address and ID number if you can, and take recruiters’ calls on a number of their own.',
        },
      },
    },
  ],
  tasks: [
    { step: 'carrier', task: 'ask-what-they-hold' },
    { step: 'carrier', task: 'give-out-less' },
    { step: 'change-number', task: 'second-number' },
  ],
  channels: ['report-app', '12377'],
  laws: ['pipl-44-50', 'pipl-13-15'],
};
