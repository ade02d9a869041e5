import { actions } from '../actions.ts';
import { for12378 } from '../facts/offices.ts';
import { article, cite } from '../source.ts';
import { statutes } from '../sources/statutes-sources.ts';
import { stepSources } from '../sources/steps-sources.ts';
import type { Task } from './task.ts';

export const chooseRouteTask: Task = {
  name: { zh: '分清该找谁', en: 'Work out whom to go to' },
  why: { text: { zh: '找对门，少跑一趟。', en: 'The right door saves a trip.' } },
  minutes: 3,
  cuts: 'dialling',
  how: [
    {
      say: {
        text: { zh: '骚扰电话：找 12321。', en: 'Nuisance calls: 12321.' },
        on: [cite(stepSources['shushuxiu-2023-09-26-2'])],
      },
      action: actions['site-12321'],
    },
    {
      say: {
        text: {
          zh: '知道是哪家商家：找 12315。有消费关系的投诉，没有的举报线索（2026 年 4 月起按市场监管总局第 121 号令办理）。',
          en: 'A business you can name: 12315. Complain if you are its customer, otherwise report it (since April 2026 under SAMR order 121).',
        },
        on: [cite(statutes['market-complaints-measures']), cite(stepSources['huashangw-nongye-2026-01-23'])],
      },
      action: actions['call-12315'],
    },
    {
      say: {
        text: {
          zh: '买卖个人信息、诈骗、威胁人身安全：找公安。',
          en: 'Trade in personal data, fraud or threats to your safety: the police.',
        },
        on: [
          cite(statutes['criminal-procedure-law'], article(110)),
          cite(statutes['public-security-punishments-law'], article(50, 56)),
        ],
      },
      action: actions['call-110'],
    },
    {
      say: for12378,
      action: actions['call-12378'],
    },
  ],
  laws: ['samr-121', 'crpr-24'],
};
