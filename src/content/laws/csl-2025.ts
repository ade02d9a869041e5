import { article, cite } from '../source.ts';
import { statutes } from '../sources/statutes-sources.ts';
import type { Law } from './law.ts';

export const csl2025Law: Law = {
  name: {
    zh: '网络安全法（2025 修正）：新条号',
    en: 'Cybersecurity Law (2025 amendment): the new numbers',
  },
  summary: {
    zh: '网上的信息不许偷、不许非法卖；旧模板里的条号已经过时。',
    en: 'Data on networks may not be stolen or illegally sold; article numbers in old templates are out of date.',
  },
  status: 'in-force',
  group: 'sell',
  title: { zh: '中华人民共和国网络安全法（2025 修正）', en: 'Cybersecurity Law (2025 amendment)' },
  kind: { zh: '法律', en: 'Law' },
  articles: { zh: '第 42 至 46 条、第 71 条', en: 'Articles 42 to 46 and 71' },
  since: { zh: '2026 年 1 月 1 日起', en: 'Since 1 January 2026' },
  says: [
    {
      text: {
        zh: '发现网络运营者违反法律、行政法规或者约定收集、使用你的信息，可以要求它删除；有错误，可以要求更正（第 45 条）。',
        en: 'Where a network operator collects or uses your data against laws, administrative regulations or your agreement you may have it deleted; where it is wrong, corrected (article 45).',
      },
      on: [cite(statutes['cybersecurity-law'], article(45))],
    },
    {
      text: {
        zh: '任何个人和组织不得窃取或者以其他非法方式获取个人信息，不得非法出售或者非法向他人提供（第 46 条）。',
        en: 'Nobody may steal personal information or obtain it in other illegal ways, nor illegally sell it or provide it to others (article 46).',
      },
      on: [cite(statutes['cybersecurity-law'], article(46))],
    },
    {
      text: {
        zh: '旧法第 64 条自己写了罚款：违法所得一至十倍，没有违法所得的一百万元以下。修改后它并入第 71 条，改为依照有关法律、行政法规处理、处罚。',
        en: 'The old article 64 had fines of its own: 1 to 10 times the gain, and with no gain up to 1 million yuan. The amendment merged it into article 71, which refers to the relevant laws and administrative regulations.',
      },
      on: [
        cite(statutes['cybersecurity-law-2016'], article(64)),
        cite(statutes['cybersecurity-law-amendment'], { zh: '第十二项', en: 'Item 12' }),
        cite(statutes['cybersecurity-law'], article(71)),
      ],
    },
    {
      text: {
        zh: '窃取、非法获取、非法出售、非法提供个人信息，还不构成犯罪的，由公安机关依照有关法律、行政法规处罚。',
        en: 'Stealing, illegally obtaining, selling or providing personal information, short of a crime, is punished by the police under the relevant laws and administrative regulations.',
      },
      on: [cite(statutes['cybersecurity-law'], article(71))],
    },
  ],
  use: [
    {
      text: {
        zh: '旧法第 43、44、64 条，现在是第 45、46、71 条。',
        en: 'What were articles 43, 44 and 64 of the old law are now 45, 46 and 71.',
      },
      on: [
        cite(statutes['cybersecurity-law-2016'], article(43, 44, 64)),
        cite(statutes['cybersecurity-law'], article(45, 46, 71)),
      ],
    },
    {
      text: {
        zh: '写投诉书请用新条号，旧模板已过时。',
        en: 'Use the new numbers in complaints; old templates are out of date.',
      },
    },
  ],
  care: [
    {
      text: {
        zh: '第 71 条没有点名是哪些法律。我们的理解是，多半落到个人信息保护法和治安管理处罚法。',
        en: 'Article 71 does not name the laws it refers to. As we read it, they are mostly PIPL and the public-security punishments law.',
      },
    },
  ],
  standing: {
    text: {
      zh: '2025 年 10 月 28 日公布，2026 年 1 月 1 日起施行。在 2026 年 5 月 16 日的国家法律法规数据库镜像里现行有效。',
      en: 'Published 28 October 2025, in force since 1 January 2026. In force in the mirror of the national database of 16 May 2026.',
    },
    on: [
      cite(statutes['cybersecurity-law-amendment'], { zh: '末段', en: 'Last paragraph' }),
      cite(statutes['cybersecurity-law'], {
        zh: '题注；国家法律法规数据库的效力标注',
        en: 'Note under the title; status in the national database of laws',
      }),
    ],
  },
  tasks: { carrier: ['ask-what-they-hold'] },
  channels: ['12377'],
  laws: ['pipl-65-66', 'psl-56'],
};
