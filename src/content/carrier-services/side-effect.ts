import type { Advice, Fact } from '../record.ts';
import { cite } from '../source.ts';
import { carrierSources } from '../sources/carriers-sources.ts';

// What complaining may bring about: said by the carriers’ guidance and by the channels’ own pages.

export const onlyThisNumber: Fact = {
  text: {
    zh: 'V2EX 上有用户说，常年投诉垃圾短信后，很多验证码收不到了；也有人说，用 12321 投诉后被联通一刀切多年。',
    en: 'Users of V2EX say that after years of complaints about spam many verification codes no longer arrive, or that after complaints to 12321 China Unicom cut them off wholesale for years.',
  },
  on: [cite(carrierSources['v2ex-2021-03-30']), cite(carrierSources['v2ex-2025-04-07'])],
};

export const blockOnlyThis: Advice = {
  text: {
    zh: '投诉时写明：只处理这个号码，不要整体屏蔽。',
    en: 'Write in your complaint: deal with this number only, do not block everything.',
  },
};
