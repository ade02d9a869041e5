import { cite } from '../source.ts';
import { carrierSources } from '../sources/carriers-sources.ts';
import { questionSources } from '../sources/questions-sources.ts';
import { stepSources } from '../sources/steps-sources.ts';
import type { Question } from './question.ts';

export const changeNumber: Question = {
  name: { zh: '换个号码就清净了吗？', en: 'Will a new number give me peace?' },
  summary: {
    zh: '不一定，而且旧号会再给别人用；要换，先解绑再销号。',
    en: 'Not always, and the old one goes to someone else; if you change, unbind first.',
  },
  group: 'number',
  answer: [
    {
      say: {
        text: {
          zh: '不一定：先试试拦截，还是受不了再换。',
          en: 'Not always: try blocking first; change only if it is still too much.',
        },
      },
    },
    {
      say: {
        text: {
          zh: '有报道说，号码注销约 90 日后，可能重新放给别人。',
          en: 'Reports say that about 90 days after it was cancelled a number may go to someone else.',
        },
        on: [
          cite(carrierSources['digipub-undated']),
          cite(stepSources['bfwz-2025-05-02']),
          cite(questionSources['xhby-undated']),
        ],
      },
    },
    {
      say: {
        text: {
          zh: '没解绑的账号，有被新机主登录的报道。',
          en: 'It was reported that new owners got into accounts still tied to the number.',
        },
        on: [cite(carrierSources['digipub-undated']), cite(stepSources['bfwz-2025-05-02'])],
      },
    },
    {
      say: {
        text: {
          zh: '“一证通查”能查到这个号绑了多少个账号，只给数量。',
          en: '一证通查 shows how many accounts hang on the number, only how many.',
        },
        on: [cite(stepSources['jsnol-life-2022-07-22']), cite(stepSources['guangxilong-2022-07'])],
      },
    },
    {
      say: {
        text: {
          zh: '要换，先解绑再注销，按重要的先来，别漏了银行、支付、社保公积金、`12306`、邮箱和常用的社交账号。',
          en: 'If you change, unbind first, the important ones before the rest, and then cancel; leave out none of these: banks, payment, social security and housing fund, `12306`, e-mail, your social accounts.',
        },
      },
    },
  ],
  tasks: [
    { step: 'change-number', task: 'watch-two-weeks' },
    { step: 'change-number', task: 'unbind-accounts' },
    { step: 'change-number', task: 'carrier-suspend' },
    { step: 'change-number', task: 'carrier-cancel' },
  ],
  channels: ['accounts-on-my-number', 'recycled-number'],
  laws: ['pipl-44-50'],
};
