import {
  askForAnswer,
  ifRequestIgnored,
  rightsOfRequest,
  sendByMail,
  threeRequests,
  timesOfRequest,
  whomToWrite,
} from '../facts/data-request.ts';
import { article, cite } from '../source.ts';
import { statutes } from '../sources/statutes-sources.ts';
import type { Task } from './task.ts';

export const askWhatTheyHoldTask: Task = {
  name: { zh: '要企业说明来源并删除', en: 'Ask them where it came from, and to delete' },
  why: {
    text: {
      zh: '法律给你这些权利：查阅、复制（有例外），撤回同意，有法定情形的请求删除。对方拒绝要说明理由，你可以依法起诉（个人信息保护法第 15、45、47、50 条）。',
      en: 'The law lets you see and copy your data (with exceptions), withdraw consent and, in the cases it names, demand deletion. A refusal must give reasons, and you may sue (PIPL articles 15, 45, 47, 50).',
    },
    on: [cite(statutes.pipl, article(15, 45, 47, 50))],
  },
  minutes: 30,
  cuts: 'list',
  needed: true,
  how: [
    {
      say: whomToWrite,
    },
    {
      say: threeRequests,
    },
    {
      say: rightsOfRequest,
    },
    {
      say: askForAnswer,
    },
    {
      say: sendByMail,
    },
    {
      say: ifRequestIgnored,
    },
  ],
  limits: [
    timesOfRequest,
    {
      text: {
        zh: '换号、销户以后也能要求：不再提供服务，或目的已实现，企业应当主动删除你的信息；没删，你有权请求删除。法定保存期没到，或者技术上难以删除的，除了存储和必要的安全措施，不得再作别的处理（个人信息保护法第 47 条）。',
        en: 'After you change or close the number you may ask too: once they no longer provide the service, or its purpose is met, they must delete your data unasked; if they did not, you may demand it. Within a period of storage set by law, or where deletion is technically hard, they must stop all handling but storage and the security measures needed (PIPL article 47).',
      },
      on: [cite(statutes.pipl, article(47))],
    },
  ],
  laws: ['pipl-44-50', 'pipl-13-15', 'pipl-65-66'],
};
