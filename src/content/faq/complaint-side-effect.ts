import { cite } from '../source.ts';
import { carrierSources } from '../sources/carriers-sources.ts';
import type { Question } from './question.ts';

export const complaintSideEffect: Question = {
  answer: [
    {
      say: {
        text: {
          zh: '打本网客服，要求恢复端口短信，留好工单号。企业要在 15 日内答复，不成就走电信用户申诉。',
          en: 'Call your carrier, ask for business messages (端口短信) back, and keep the ticket number. It must answer within 15 days; if that fails, appeal to the regulator.',
        },
        on: [
          cite(carrierSources['v2ex-2021-03-30']),
          cite(carrierSources['v2ex-2025-04-07']),
          cite(carrierSources['78911-2018-06-17']),
        ],
      },
    },
    {
      say: {
        text: {
          zh: '恢复以前，把要紧的账号改成 App 推送、邮箱或令牌验证。',
          en: 'Until then move key accounts to app prompts, e-mail or a token.',
        },
        on: [
          cite(carrierSources['v2ex-2021-03-30']),
          cite(carrierSources['v2ex-2025-04-07']),
          cite(carrierSources['78911-2018-06-17']),
        ],
      },
    },
    {
      say: {
        text: {
          zh: '相隔四年，都有用户说投诉以后 106 短信被整体屏蔽。所以投诉时就写明：只处理这一个号码。',
          en: 'Four years apart, users said that all 106 messages were blocked after a complaint. So write in the complaint: deal with this one number only.',
        },
        on: [
          cite(carrierSources['v2ex-2021-03-30']),
          cite(carrierSources['v2ex-2025-04-07']),
          cite(carrierSources['78911-2018-06-17']),
        ],
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
