import type { Fact } from '../record.ts';
import { cite } from '../source.ts';
import { stepSources } from '../sources/steps-sources.ts';

export const officialCallers: Fact = {
  text: {
    zh: '自称公安或单位的：挂断，自己打 `110`、`96110` 或它公开的电话核实。正规机构不会在电话里要银行卡号、密码、验证码，也不会让你转到“安全账户”。',
    en: 'Someone claims to be the police or an office: hang up and check with `110`, `96110` or its public number. Real ones never ask for card numbers, passwords or codes by phone, nor for a transfer to a “safe account”.',
  },
  on: [
    cite(stepSources['v2ex-2025-04-04']),
    cite(stepSources['kangaizheng-2021-07-15']),
    cite(stepSources['0419af-2023-06']),
    cite(stepSources['avine-undated']),
  ],
};
