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
        text: {
          zh: '骚扰电话：工信部答复说，可以向 12321 投诉。',
          en: 'Nuisance calls: the ministry (MIIT) answers that you can complain to 12321.',
        },
        on: [cite(stepSources['shushuxiu-2023-09-26-2'])],
      },
      action: actions['site-12321'],
    },
    {
      say: {
        text: {
          zh: '知道是哪家商家：找 12315。有消费争议、要它解决的，是投诉；反映它涉嫌违反市场监督管理法律、法规、规章的，是举报（市场监督管理投诉举报处理办法第 3、8 条）。',
          en: 'A business you can name: 12315. To settle a dispute with it as its customer is a complaint; to tell of a suspected breach of market-supervision laws, regulations or rules is a report (SAMR order 121, articles 3 and 8).',
        },
        on: [cite(statutes['market-complaints-measures'], article(3, 8))],
      },
      action: actions['call-12315'],
    },
    {
      say: {
        text: {
          zh: '买卖个人信息、诈骗、威胁人身安全：找公安。',
          en: 'Trade in personal data, fraud or threats to your safety: the police.',
        },
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
