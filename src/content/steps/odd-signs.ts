import type { Fact } from '../record.ts';
import { cite } from '../source.ts';
import { carrierSources } from '../sources/carriers-sources.ts';
import { stepSources } from '../sources/steps-sources.ts';

export const oddSigns: Fact = {
  text: {
    zh: '这些可能是异常（我们归纳的，不是官方定义）：没操作却收到验证码，或改绑、借款、扣费的短信；话费或增值业务多出来；好友收到冒充你的消息。',
    en: 'Odd signs (our summary, not an official list) are: codes you did not ask for, messages about rebinding, loans or charges, extra fees or services on the bill, friends getting messages from someone posing as you.',
  },
  on: [
    cite(stepSources['v2ex-2022-01-01']),
    cite(stepSources['haikou-lhqzf-2021-09-27']),
    cite(carrierSources['yd166-undated']),
    cite(stepSources['jsnol-life-2022-07-22']),
    cite(stepSources['0419af-2023-06']),
  ],
};
