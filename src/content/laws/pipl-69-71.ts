import { article, cite } from '../source.ts';
import { lawSources } from '../sources/laws-sources.ts';
import { statutes } from '../sources/statutes-sources.ts';
import type { Law } from './law.ts';

export const pipl6971Law: Law = {
  name: {
    zh: '个人信息保护法第 69 至 71 条：赔偿和公益诉讼',
    en: 'PIPL articles 69 to 71: damages and public-interest suits',
  },
  summary: {
    zh: '处理你的信息造成损害，对方证明不了自己没过错，就要赔。',
    en: 'If handling your data did damage and the handler cannot prove that it was not at fault, it pays.',
  },
  status: 'in-force',
  group: 'court',
  title: { zh: '中华人民共和国个人信息保护法', en: 'Personal Information Protection Law (PIPL)' },
  kind: { zh: '法律', en: 'Law' },
  articles: { zh: '第 69、70、71 条', en: 'Articles 69, 70 and 71' },
  since: { zh: '2021 年 11 月 1 日起', en: 'Since 1 November 2021' },
  says: [
    {
      text: {
        zh: '处理个人信息侵害权益、造成损害的，处理者要自证没有过错，证明不了就要赔。',
        en: 'Where processing infringes rights and does damage the handler must prove that it was not at fault; if it cannot, it pays.',
      },
      on: [cite(statutes.pipl, article(69))],
    },
    {
      text: {
        zh: '数额按你的损失或它的获益确定；都难以确定的，根据实际情况确定。',
        en: 'The sum follows your loss or its gain; where both are hard to tell, the circumstances.',
      },
      on: [cite(statutes.pipl, article(69))],
    },
    {
      text: {
        zh: '违反这部法律、侵害众多人的，检察院、法律规定的消费者组织、国家网信部门确定的组织可以依法起诉。',
        en: 'Where a breach of this law harms many, the procuratorate, consumer organisations named by law and organisations that the national cyberspace department names may sue by law.',
      },
      on: [cite(statutes.pipl, article(70))],
    },
    {
      text: {
        zh: '违反这部法律，构成违反治安管理的，依法给予治安处罚；构成犯罪的，依法追究刑事责任。',
        en: 'A breach of this law that violates public-security rules is punished as such; one that is a crime is prosecuted.',
      },
      on: [cite(statutes.pipl, article(71))],
    },
  ],
  use: [
    {
      text: {
        zh: '你仍要初步证明“是它处理的、我受了损害”，过错不用你证。',
        en: 'You still have to show that it handled your data and that you were harmed; you need not prove fault.',
      },
    },
  ],
  care: [
    {
      text: {
        zh: '在北京、杭州、广州市辖区内，应由基层法院审理的网络个人信息保护、隐私权纠纷，要向互联网法院起诉（法释〔2025〕14 号第 1 条，2025 年 11 月 1 日起）。',
        en: 'In the districts of Beijing, Hangzhou and Guangzhou, disputes over personal information online and privacy that a basic court would hear go to the Internet court (法释〔2025〕14号, article 1, since 1 November 2025).',
      },
      on: [
        cite(statutes['internet-courts-2025'], article(1)),
        cite(lawSources['crntt-2025-10-11']),
        cite(lawSources['people-2025-10-13']),
      ],
    },
    {
      text: {
        zh: '单纯打电话的纠纷算不算“网络”的，条文没写明，可能仍由普通法院管。',
        en: 'Whether a dispute over plain phone calls is “online” the text does not say; it may stay with the ordinary court.',
      },
    },
  ],
  standing: {
    text: {
      zh: '2021 年 8 月 20 日公布，2021 年 11 月 1 日起施行，现行有效。',
      en: 'Published 20 August 2021, in force since 1 November 2021.',
    },
    on: [
      cite(statutes.pipl, {
        zh: '题注、第 74 条；国家法律法规数据库的效力标注',
        en: 'Heading, Art. 74; status in the national database of laws',
      }),
    ],
  },
  tasks: { law: ['sue'] },
  channels: [],
  laws: ['civ-remedies', 'spc-net-tort'],
};
