import { cite } from '../source.ts';
import { lawSources } from '../sources/laws-sources.ts';
import { statutes } from '../sources/statutes-sources.ts';
import type { Law } from './law.ts';

export const sms2015Law: Law = {
  name: {
    zh: '通信短信息服务管理规定（2015）：旧版',
    en: 'SMS service provisions (2015): the old version',
  },
  summary: {
    zh: '已经被 2026 年的修订本取代，别再引用。',
    en: 'Replaced by the revision of 2026; do not cite it any more.',
  },
  status: 'superseded',
  group: 'not-law',
  title: { zh: '通信短信息服务管理规定（2015）', en: 'SMS Service Administration Provisions (2015)' },
  kind: { zh: '部门规章', en: 'Department rule' },
  since: {
    zh: '2015 年 6 月 30 日起，2026 年 5 月 1 日被取代',
    en: 'Since 30 June 2015, replaced on 1 May 2026',
  },
  says: [
    {
      text: {
        zh: '2015 年 5 月公布。',
        en: 'Published in May 2015.',
      },
      on: [cite(lawSources['hxdzsz-2015-05-28'])],
    },
    {
      text: {
        zh: '自 2015 年 6 月 30 日起施行。',
        en: 'In force since 30 June 2015.',
      },
      on: [cite(lawSources['aaeji-new-2015-05'])],
    },
  ],
  use: [
    {
      text: {
        zh: '旧文章还在引用它。看到引用 2015 年条号的模板，换成 2026 年修订本。',
        en: 'Older articles still cite it. If a template cites the articles of 2015, use the revision of 2026 instead.',
      },
    },
  ],
  standing: {
    text: {
      zh: '2026 年 5 月 1 日修订本施行，它就被取代了。',
      en: 'Replaced when the revision came into force on 1 May 2026.',
    },
    on: [cite(statutes['sms-rules-2026'], { zh: '题注、第 42 条', en: 'Heading, Art. 42' })],
  },
  tasks: {},
  channels: ['sms-rules-2026'],
  laws: ['sms-2026'],
};
