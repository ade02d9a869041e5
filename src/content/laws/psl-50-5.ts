import { article, cite } from '../source.ts';
import { statutes } from '../sources/statutes-sources.ts';
import type { Law } from './law.ts';

const psl = statutes['public-security-punishments-law'];

export const psl505Law: Law = {
  name: {
    zh: '治安管理处罚法第 50 条：恐吓、滋扰、纠缠',
    en: 'Public-security law article 50: threats, pestering and stalking',
  },
  summary: {
    zh: '多次发恐吓、侮辱信息，或者纠缠不放，干扰你正常生活的，公安可以拘留或罚款。',
    en: 'Repeated threats or insults, or pestering, that disturb your normal life can bring detention or a fine.',
  },
  status: 'in-force',
  group: 'police',
  title: {
    zh: '中华人民共和国治安管理处罚法（2025 修订）',
    en: 'Public Security Administration Penalties Law (2025 revision)',
  },
  kind: { zh: '法律', en: 'Law' },
  articles: { zh: '第 50 条第一款第五项、第二款', en: 'Article 50, paragraph 1, item 5, and paragraph 2' },
  since: { zh: '2026 年 1 月 1 日起', en: 'Since 1 January 2026' },
  says: [
    {
      text: {
        zh: '多次发送淫秽、侮辱、恐吓等信息，或者用滋扰、纠缠、跟踪等办法，干扰他人正常生活的，处拘留或者罚款。',
        en: 'Disturbing someone’s normal life by repeatedly sending obscene, insulting or threatening messages and the like, or by pestering, harassing or stalking and the like, brings detention or a fine.',
      },
      on: [cite(psl, article(50))],
    },
    {
      text: {
        zh: '有滋扰、纠缠、跟踪的，经公安机关负责人批准，还可以责令一定期限内不得接触被侵害人。这一款没有写只发信息的。',
        en: 'For pestering, harassing or stalking the offender can also be ordered, with the approval of the head of the police organ, not to contact the victim for a certain time. The paragraph does not mention messages alone.',
      },
      on: [cite(psl, article(50))],
    },
    {
      text: {
        zh: '旧法写的是“淫秽、侮辱、恐吓或者其他信息”，没有写滋扰、纠缠、跟踪；新法改了措辞。',
        en: 'The old law read “obscene, insulting, threatening or other information” and had no pestering, harassing or stalking; the wording has changed.',
      },
      on: [cite(statutes['public-security-punishments-law-2012'], article(42)), cite(psl, article(50))],
    },
  ],
  penalty: [
    {
      text: {
        zh: '五日以下拘留或一千元以下罚款。较重的，五至十日拘留，可以并处一千元以下罚款。',
        en: 'Up to 5 days’ detention or a fine of up to 1,000 yuan. If heavier, 5 to 10 days, to which a fine of up to 1,000 yuan may be added.',
      },
      on: [cite(psl, article(50))],
    },
    {
      text: {
        zh: '违反禁止接触规定的，五至十日拘留，可以并处一千元以下罚款。',
        en: 'Breaking the no-contact order: 5 to 10 days, to which a fine of up to 1,000 yuan may be added.',
      },
      on: [cite(psl, article(50))],
    },
  ],
  use: [
    {
      text: {
        zh: '“呼死你”、辱骂、威胁、反复纠缠，可以用这一条。普通推销电话多半不靠它，走消保和通信的渠道。',
        en: 'It fits call-bombing, abuse, threats and persistent pestering. Ordinary sales calls usually go through the consumer and telecom channels.',
      },
    },
  ],
  standing: {
    text: {
      zh: '2025 年 6 月 27 日公布，2026 年 1 月 1 日起施行。在 2026 年 5 月 16 日的国家法律法规数据库镜像里现行有效。',
      en: 'Published 27 June 2025, in force since 1 January 2026. In force in the mirror of the national database of 16 May 2026.',
    },
    on: [cite(psl, { zh: '题注、第 144 条、数据库条目', en: 'Heading, Art. 144, entry in the database' })],
  },
  tasks: { abnormal: ['stop-bombing'], law: ['report-police'] },
  channels: ['110'],
  laws: ['psl-proc'],
};
