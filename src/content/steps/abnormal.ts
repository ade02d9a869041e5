import { article, cite } from '../source.ts';
import { statutes } from '../sources/statutes-sources.ts';
import { stepSources } from '../sources/steps-sources.ts';
import type { SelfHelpStep } from './step.ts';

export const abnormal: SelfHelpStep = {
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
  quotation: {
    text: {
      zh: '原文写：“如果发现该号码有异常操作记录，请及时报警。”（趣头条，2022-03-24）',
      en: 'The article says: “If you find records of abnormal activity on the number, report it to the police promptly.” (Qutoutiao, 2022-03-24; our translation)',
    },
    on: [cite(stepSources['unnamed-2022-03-24'])],
  },
  right: [
    {
      text: {
        zh: '被冒名开卡、注册、转账、贷款，可能涉及犯罪，可以报案。',
        en: 'Cards, accounts, transfers or loans in your name may be crimes: you can report them.',
      },
    },
    {
      text: {
        zh: '对报案，公安机关都应当接受；不归它管的，移送并通知你（刑事诉讼法第 110 条）。',
        en: 'The police must accept every report; what is not theirs they pass on, and tell you (Criminal Procedure Law, article 110).',
      },
      on: [
        cite(statutes['criminal-procedure-law'], article(110)),
        cite(statutes['police-criminal-procedure'], article(169)),
      ],
    },
  ],
  risky: [
    {
      text: {
        zh: '“异常操作”要分清：只是骚扰电话，多半走不了刑事；钱已经转出，一分钟都别等。',
        en: 'Sort it out: calls alone mostly do not make a criminal case; if money has gone, do not wait a minute.',
      },
    },
  ],
  groups: [
    { name: { zh: '先止损', en: 'Stop the loss' }, tasks: ['money-gone', 'no-signal', 'secure-accounts'] },
    {
      name: { zh: '再查清', en: 'Then check' },
      tasks: ['accounts-in-my-name', 'police-warnings', 'stop-bombing', 'shown-falsely'],
    },
    { name: { zh: '留证', en: 'Keep evidence' }, ours: true, tasks: ['evidence-log', 'carrier-records'] },
  ],
};
