import type { Fact } from '../record.ts';
import { cite } from '../source.ts';
import { stepSources } from '../sources/steps-sources.ts';

export const officialCallers: Fact = {
  text: {
    zh: '自称公安或单位的：挂断，自己打 `110`、`96110` 或它公开的电话核实。公安、检察院、法院没有“安全账户”，不在电话里办案、要你转账，也不问账户密码、验证码。',
    en: 'Someone claims to be the police or an office: hang up and check with `110`, `96110` or its public number. Police, prosecutors and courts have no “safe account”, handle no case and want no transfer by phone, and ask for no account passwords or codes.',
  },
  on: [
    cite(stepSources['sx-ga-2025-05-12']),
    cite(stepSources['lvliang-ga-2013-03-29']),
    cite(stepSources['avine-undated']),
  ],
};
