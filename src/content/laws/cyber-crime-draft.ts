import { cite } from '../source.ts';
import { lawSources } from '../sources/laws-sources.ts';
import type { Law } from './law.ts';

export const cyberCrimeDraftLaw: Law = {
  name: { zh: '网络犯罪防治法（2026 征求意见稿）', en: 'Draft Law on Preventing Cybercrime (2026)' },
  summary: {
    zh: '公安部 2026 年公开征求意见的草案，还不是法律。',
    en: 'A draft that the police ministry put out for comment in 2026; not law yet.',
  },
  status: 'draft',
  group: 'not-law',
  title: { zh: '网络犯罪防治法（征求意见稿）', en: 'Law on Preventing Cybercrime (draft for comment)' },
  kind: { zh: '草案', en: 'Draft' },
  says: [
    {
      text: {
        zh: '公安部 2026 年 1 月 31 日公开征求意见，3 月 2 日截止。',
        en: 'The Ministry of Public Security published it for comment on 31 January 2026, until 2 March.',
      },
      on: [cite(lawSources['takefoto-2026-01-31']), cite(lawSources['mps-2026-01-31'])],
    },
    {
      text: {
        zh: '据引用，2026 年 6 月 26 日的全国人大现行有效法律目录里没有它。',
        en: 'As quoted, the NPC’s list of laws in force of 26 June 2026 does not have it.',
      },
      on: [cite(lawSources['npc-2026-06-26'])],
    },
  ],
  use: [
    {
      text: {
        zh: '还不是法律，现在不能拿它当依据。',
        en: 'It is not law yet and cannot be relied on now.',
      },
    },
  ],
  standing: {
    text: {
      zh: '2026 年 1 月 31 日公开征求意见，是草案。',
      en: 'Published for comment on 31 January 2026; a draft.',
    },
    on: [cite(lawSources['takefoto-2026-01-31']), cite(lawSources['mps-2026-01-31'])],
  },
  tasks: {},
  channels: [],
  laws: ['crim-253-1', 'atf-25-31'],
};
