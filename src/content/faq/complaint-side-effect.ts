import { cite } from '../source.ts';
import { carrierSources } from '../sources/carriers-sources.ts';
import { marketSources } from '../sources/market-sources.ts';
import type { Question } from './question.ts';

export const complaintSideEffect: Question = {
  name: {
    zh: '投诉以后收不到验证码了，怎么办？',
    en: 'After a complaint I get no codes any more. What do I do?',
  },
  summary: {
    zh: '请客服恢复，留好工单号；15 日内没结果，再申诉。',
    en: 'Ask your carrier to restore them and keep the ticket number; without a result in 15 days, appeal.',
  },
  group: 'blocking',
  answer: [
    {
      say: {
        text: {
          zh: '打本网客服，要求恢复端口短信，留好工单号；以后投诉就写明：只处理这一个号码，不要整体屏蔽端口短信。',
          en: 'Call your carrier, ask for business messages (端口短信) back, and keep the ticket number; in later complaints write: deal with this one number only, and do not block all business messages.',
        },
      },
    },
    {
      say: {
        text: {
          zh: '运营商 15 日内没答复，或者你对结果不满意，可以申诉。',
          en: 'If it has not answered within 15 days, or the result does not satisfy you, you can appeal to the regulator.',
        },
        on: [
          cite(marketSources['miit-hubca-undated'], {
            zh: '二、用户申诉应当符合下列条件',
            en: '2. Conditions of an appeal',
          }),
        ],
      },
    },
    {
      say: {
        text: {
          zh: '恢复以前，把要紧的账号改成 App 推送、邮箱或令牌验证。',
          en: 'Until then move key accounts to app prompts, e-mail or a token.',
        },
      },
    },
    {
      say: {
        text: {
          zh: '2021 年有用户发帖说，常年投诉垃圾短信以后，很多验证码收不到了。',
          en: 'In 2021 a user posted that after years of complaints about spam many codes no longer came.',
        },
        on: [cite(carrierSources['v2ex-2021-03-30'])],
      },
    },
    {
      say: {
        text: {
          zh: '2025 年有用户发帖说，投诉 12321 以后，被联通“一刀切”了多年。',
          en: 'In 2025 a user posted that after complaining to 12321 China Unicom had blocked everything for years.',
        },
        on: [cite(carrierSources['v2ex-2025-04-07'])],
      },
    },
  ],
  tasks: [
    { step: 'carrier', task: 'carrier-complaint' },
    { step: 'carrier', task: 'carrier-spam-report' },
  ],
  channels: [
    'complain-china-mobile',
    'complain-china-unicom',
    'complain-china-telecom',
    'complain-china-broadnet',
    'regulator-appeal',
  ],
  laws: ['appeal'],
};
