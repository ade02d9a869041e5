import { article, cite } from '../source.ts';
import { statutes } from '../sources/statutes-sources.ts';
import type { Law } from './law.ts';

export const crimOthersLaw: Law = {
  name: {
    zh: '刑法第 285 条等：卖号的群、供线路的人',
    en: 'Criminal Law article 285 and others: groups that sell, people who supply lines',
  },
  summary: {
    zh: '开卖号的群、明知犯罪还供线路的人，也可能犯罪。',
    en: 'Running a group that sells numbers, or knowingly supplying lines to crime, may be a crime too.',
  },
  status: 'in-force',
  group: 'police',
  title: { zh: '中华人民共和国刑法', en: 'Criminal Law of the People’s Republic of China' },
  kind: { zh: '法律', en: 'Law' },
  articles: {
    zh: '第 285 条、第 286 条之一、第 287 条之一、第 287 条之二',
    en: 'Articles 285, 286-1, 287-1 and 287-2',
  },
  since: { zh: '2015 年 11 月 1 日起', en: 'Since 1 November 2015' },
  says: [
    {
      text: {
        zh: '网络服务提供者不履行法定的信息网络安全管理义务，经监管部门责令改正而拒不改正，致使用户信息泄露、造成严重后果的，是犯罪。',
        en: 'It is a crime if a network service provider does not meet its legal duties of network security, refuses a regulator’s order to correct, and user data leaks with serious consequences.',
      },
      on: [cite(statutes['criminal-law'], article('286-1'))],
    },
    {
      text: {
        zh: '设立用于非法获取、出售或者提供公民个人信息的网站、群组，情节严重的，按刑法第 287 条之一（非法利用信息网络罪）处罚；同时构成侵犯公民个人信息罪的，按后一个罪。',
        en: 'To set up sites or groups for illegally obtaining, selling or providing citizens’ personal information is punished, when serious, under article 287-1 of the Criminal Law (illegal use of information networks); where it is also the crime of infringing citizens’ personal information, as that crime.',
      },
      on: [
        cite(statutes['personal-information-crimes-interpretation'], article(8)),
        cite(statutes['criminal-law'], article('287-1')),
      ],
    },
    {
      text: {
        zh: '明知他人利用信息网络实施犯罪，还提供互联网接入、通讯传输等技术支持，或者广告推广、支付结算等帮助，情节严重的，是犯罪。',
        en: 'Knowing that others commit crimes over information networks, to supply access, transmission or other technical support, or advertising, payment or other help, is a crime when serious.',
      },
      on: [cite(statutes['criminal-law'], article('287-2'))],
    },
    {
      text: {
        zh: '违反国家规定，侵入计算机信息系统或者用其他技术手段，获取里面的数据，情节严重的，是犯罪。',
        en: 'To enter a computer system, or use other technical means, in breach of state rules and take the data in it is a crime when serious.',
      },
      on: [cite(statutes['criminal-law'], article(285))],
    },
  ],
  penalty: [
    {
      text: {
        zh: '第 286 条之一：三年以下有期徒刑、拘役或者管制，并处或者单处罚金。',
        en: 'Article 286-1: up to 3 years in prison, short-term detention or public surveillance, with a fine or a fine alone.',
      },
      on: [cite(statutes['criminal-law'], article('286-1'))],
    },
    {
      text: {
        zh: '第 287 条之一、第 287 条之二：三年以下有期徒刑或者拘役，并处或者单处罚金。',
        en: 'Articles 287-1 and 287-2: up to 3 years in prison or short-term detention, with a fine or a fine alone.',
      },
      on: [
        cite(statutes['criminal-law'], article('287-1')),
        cite(statutes['criminal-law'], article('287-2')),
      ],
    },
    {
      text: {
        zh: '第 285 条非法获取数据的：三年以下有期徒刑或者拘役，并处或者单处罚金；情节特别严重的，三年以上七年以下有期徒刑，并处罚金。',
        en: 'Article 285, illegally taking data: up to 3 years in prison or short-term detention, with a fine or a fine alone; especially serious, 3 to 7 years in prison and a fine.',
      },
      on: [cite(statutes['criminal-law'], article(285))],
    },
  ],
  use: [
    {
      text: {
        zh: '看到卖号码的群、网站，先截图，再举报。',
        en: 'If you see a group or site that sells numbers, take screenshots first, then report it.',
      },
    },
  ],
  care: [
    {
      text: {
        zh: '给骚扰链条供线路、供系统的人，可能落在这里，要看他是不是明知别人在犯罪、情节是不是严重。',
        en: 'Those who supply lines or systems to the nuisance-call trade may fall here; it depends on whether they knew of a crime and whether it is serious.',
      },
    },
  ],
  standing: {
    text: {
      zh: '刑法修正案（九）增加了第 286 条之一、第 287 条之一和之二，给第 285 条加了单位犯罪一款，2015 年 11 月 1 日起施行。并入 2023 年修正案（十二）的文本里，这几条没有变。在 2026 年 5 月 16 日的国家法律法规数据库镜像里现行有效。',
      en: 'Amendment (IX) added articles 286-1, 287-1 and 287-2, and to article 285 a paragraph on organisations, in force since 1 November 2015. In the text with Amendment (XII) of 2023 these articles are the same. In force in the mirror of the national database of 16 May 2026.',
    },
    on: [
      cite(statutes['criminal-law-amendment-9'], {
        zh: '二十六、二十八、二十九、五十二',
        en: 'Items 26, 28, 29 and 52',
      }),
      cite(statutes['criminal-law-2023'], {
        zh: '题注、第 285 条、第 286 条之一、第 287 条之一、第 287 条之二',
        en: 'Note under the title, Arts. 285, 286-1, 287-1 and 287-2',
      }),
      cite(statutes['criminal-law'], {
        zh: '国家法律法规数据库的效力标注',
        en: 'Status in the national database of laws',
      }),
    ],
  },
  tasks: { law: ['report-data-trade'] },
  channels: ['cyberpolice', '12377'],
  laws: ['crim-253-1', 'atf-25-31'],
};
