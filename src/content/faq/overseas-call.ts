import { actions } from '../actions.ts';
import { article, cite } from '../source.ts';
import { carrierSources } from '../sources/carriers-sources.ts';
import { questionSources } from '../sources/questions-sources.ts';
import { statutes } from '../sources/statutes-sources.ts';
import { stepSources } from '../sources/steps-sources.ts';
import type { Question } from './question.ts';

export const overseasCall: Question = {
  name: {
    zh: '接了境外电话，警察上门，正常吗？',
    en: 'Police came after a call from outside. Is that normal?',
  },
  summary: {
    zh: '有人遇到过；先看证件，打 110 核实，用不着就关掉境外来话。',
    en: 'It has happened to others: ask for identification and check with 110; turn such calls off if you need none.',
  },
  group: 'blocking',
  answer: [
    {
      say: {
        text: {
          zh: '有用户发帖说，接听境外来电以后，有人上门来查。',
          en: 'A user posted that after answering a call from outside the mainland somebody came to the door to check.',
        },
        on: [cite(stepSources['v2ex-2023-04-21'])],
      },
    },
    {
      say: {
        text: {
          zh: '公安询问、检查等调查取证时，人民警察不得少于二人，并要表明执法身份（公安机关办理行政案件程序规定第 52 条）。',
          en: 'For questioning, searches and the like the police must come as two or more and show who they are (rules on administrative cases, article 52).',
        },
        on: [cite(statutes['police-administrative-procedure'], article(52))],
      },
    },
    {
      say: {
        text: {
          zh: '所以可以请他们出示证件，再打 `110` 核实。',
          en: 'So you may ask to see identification, and check by calling `110`.',
        },
      },
      action: actions['call-110'],
    },
    {
      say: {
        text: {
          zh: '境外来电显示 `00` 或 `+` 开头。',
          en: 'Calls from outside the mainland show `00` or `+` first.',
        },
        on: [cite(carrierSources['gmw-2025-01-11']), cite(questionSources['fznews-2022-05-27'])],
      },
    },
    {
      say: {
        text: {
          zh: '手机弹出提醒，先停一停，谈转账、安全账户、验证码的都别信；用不着境外电话，就关掉境外来话。',
          en: 'When the phone shows a warning, pause, and believe nothing about transfers, safe accounts or codes; if you need no calls from outside the mainland, turn them off.',
        },
      },
    },
  ],
  tasks: [
    { step: 'block', task: 'carrier-overseas' },
    { step: 'abnormal', task: 'police-warnings' },
  ],
  channels: [
    'overseas-china-mobile',
    'overseas-china-unicom',
    'overseas-china-telecom',
    'overseas-china-broadnet',
    'overseas-call-alert',
  ],
  laws: [],
};
