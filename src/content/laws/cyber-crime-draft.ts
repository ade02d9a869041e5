import type { Grounds } from '../grade.ts';
import { cite } from '../source.ts';
import { lawSources } from '../sources/laws-sources.ts';
import type { Law } from './law.ts';

const grounds = {
  on: [
    cite(lawSources['takefoto-2026-01-31']),
    cite(lawSources['npc-2026-06-26']),
    cite(lawSources['just-laws-2026-07-17']),
  ],
} satisfies Grounds;

export const cyberCrimeDraftLaw: Law = {
  title: { zh: '网络犯罪防治法（征求意见稿）', en: 'Law on Preventing Cybercrime (draft for comment)' },
  kind: { zh: '草案', en: 'Draft' },
  says: [
    {
      text: {
        zh: '公安部 2026 年 1 月 31 日公开征求意见，3 月 2 日截止。',
        en: 'The Ministry of Public Security published it for comment on 31 January 2026, until 2 March.',
      },
      ...grounds,
    },
    {
      text: {
        zh: '它不在 2026 年 6 月 26 日的现行法律目录里，还不是法律。',
        en: 'It is not in the list of laws in force of 26 June 2026, and is not law yet.',
      },
      ...grounds,
    },
  ],
  use: [{ text: { zh: '现在不能拿它当依据。', en: 'It cannot be relied on now.' } }],
  standing: {
    text: {
      zh: '2026 年 1 月 31 日公开征求意见，是草案。',
      en: 'Published for comment on 31 January 2026; a draft.',
    },
    ...grounds,
  },
  tasks: {},
  channels: [],
  laws: ['crim-253-1', 'atf-25-31'],
};
