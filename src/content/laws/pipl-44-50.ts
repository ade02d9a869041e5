import { article, cite } from '../source.ts';
import { statutes } from '../sources/statutes-sources.ts';
import type { Law } from './law.ts';

export const pipl4450Law: Law = {
  name: {
    zh: '个人信息保护法第 44 至 50 条：查阅、更正、删除',
    en: 'PIPL articles 44 to 50: see, correct, delete',
  },
  summary: {
    zh: '企业手里有你什么信息，你可以要求看、要求改，符合条件的可以要求删。',
    en: 'You can ask a company to show and correct what it holds about you, and to delete it where the law’s conditions are met.',
  },
  status: 'in-force',
  group: 'delete',
  title: { zh: '中华人民共和国个人信息保护法', en: 'Personal Information Protection Law (PIPL)' },
  kind: { zh: '法律', en: 'Law' },
  articles: { zh: '第 44 至 48、50 条', en: 'Articles 44 to 48 and 50' },
  since: { zh: '2021 年 11 月 1 日起', en: 'Since 1 November 2021' },
  says: [
    {
      text: {
        zh: '你对自己信息的处理有知情权、决定权，可以限制或拒绝处理；法律、行政法规另有规定的除外。',
        en: 'You may know and decide how your information is processed, and restrict or refuse it, unless laws or administrative regulations say otherwise.',
      },
      on: [cite(statutes.pipl, article(44))],
    },
    {
      text: {
        zh: '可以查阅、复制（法律规定要保密等情形除外），发现不准确、不完整可以要求更正、补充，还可以要求解释处理规则。',
        en: 'You may inspect and copy it (save where the law requires secrecy and the like), have it corrected or completed where it is wrong or incomplete, and have the rules of processing explained.',
      },
      on: [cite(statutes.pipl, article(45, 46, 48))],
    },
    {
      text: {
        zh: '目的已实现或不再必要、停止服务或保存期满、你撤回同意、违法或违约处理的，处理者应当主动删除；没删的，你可以请求删除。',
        en: 'When the purpose is met or no longer needs it, the service has stopped or the period is over, you withdrew consent, or the processing broke the law or the agreement, the handler must delete of its own accord; if it did not, you may ask for it.',
      },
      on: [cite(statutes.pipl, article(47))],
    },
    {
      text: {
        zh: '法定保存期没到，或者技术上难以删除的，要停止存储和必要保护以外的处理。',
        en: 'Where a period set by law has not run out, or deletion is technically hard, all processing but storage and the needed protection must stop.',
      },
      on: [cite(statutes.pipl, article(47))],
    },
    {
      text: {
        zh: '处理者要有便捷的申请渠道，拒绝要说理由。拒绝以后，你可以依法起诉。',
        en: 'The handler must offer an easy channel and give reasons for a refusal. After a refusal you may sue by law.',
      },
      on: [cite(statutes.pipl, article(50))],
    },
    {
      text: {
        zh: '查阅、复制、更正、补充，条文没写固定的答复天数，只说“及时”。',
        en: 'For inspecting, copying, correcting and completing the articles set no number of days, only “promptly”.',
      },
      on: [cite(statutes.pipl, article(45, 46))],
    },
  ],
  use: [
    {
      text: {
        zh: '写一封“查阅、删除、停止营销”的请求，留住发送的证据。停止营销依第 44 条的拒绝权，删除依第 47 条。',
        en: 'Send one request: access, deletion, no more marketing. Keep proof of sending. For marketing rely on the right to refuse (article 44), for deletion on article 47.',
      },
    },
  ],
  care: [
    {
      text: {
        zh: '处理不满 10 万人信息的小型处理者，另有简化规定，2026 年 9 月 1 日起施行；原文我们没能打开核对。',
        en: 'Small handlers, with the data of fewer than 100,000 people, have simplified rules of their own, in force since 1 September 2026; we could not open the text to check.',
      },
      on: [cite(statutes['small-handlers-2026'])],
    },
  ],
  standing: {
    text: {
      zh: '2021 年 8 月 20 日公布，2021 年 11 月 1 日起施行，现行有效。',
      en: 'Published 20 August 2021, in force since 1 November 2021.',
    },
    on: [
      cite(statutes.pipl, {
        zh: '题注、第 74 条；国家法律法规数据库的效力标注',
        en: 'Heading, Art. 74; status in the national database of laws',
      }),
    ],
  },
  tasks: { carrier: ['ask-what-they-hold'] },
  channels: ['12377', '12315'],
  laws: ['pipl-13-15', 'pipl-65-66', 'nds-2025'],
};
