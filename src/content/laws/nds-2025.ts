import { article, cite } from '../source.ts';
import { statutes } from '../sources/statutes-sources.ts';
import type { Law } from './law.ts';

export const nds2025Law: Law = {
  name: {
    zh: '网络数据安全管理条例：撤回、注销、关掉推送',
    en: 'Network Data Security Regulations: withdraw, close, switch off',
  },
  summary: {
    zh: '不许给非法卖数据的供专用工具，明知的不许供线路；你要求删除、注销，平台要及时受理。',
    en: 'No special tools for those who sell data illegally, and knowingly no lines; platforms must promptly take your request to delete or close.',
  },
  status: 'in-force',
  group: 'sell',
  title: { zh: '网络数据安全管理条例', en: 'Network Data Security Regulations' },
  kind: { zh: '行政法规', en: 'Administrative regulation' },
  articles: { zh: '第 8、20、21、23、24、42、55 条', en: 'Articles 8, 20, 21, 23, 24, 42 and 55' },
  since: { zh: '2025 年 1 月 1 日起', en: 'Since 1 January 2025' },
  says: [
    {
      text: {
        zh: '不得窃取、非法获取、非法出售或者非法提供网络数据。不得提供专门用于这些的程序、工具；明知别人在做，不得给他提供接入、通讯传输等技术支持，或者广告推广、支付结算等帮助。',
        en: 'Network data may not be stolen, illegally obtained, illegally sold or illegally provided. Programs and tools made only for that may not be supplied; nor, knowing that others do it, access, transmission or other technical support, advertising, payment or other help.',
      },
      on: [cite(statutes['network-data-regulations'], article(8))],
    },
    {
      text: {
        zh: '面向社会提供产品、服务的，要有便捷的网络数据安全投诉举报渠道，公布方式，及时受理并处理。',
        en: 'Those who offer products or services to the public must have handy channels for complaints about network data security, publish them, and take up and deal with complaints promptly.',
      },
      on: [cite(statutes['network-data-regulations'], article(20))],
    },
    {
      text: {
        zh: '个人信息处理规则要集中公开、好找、清楚，写明对方是谁、怎么联系，保存多久，怎么查阅、删除、注销、撤回同意；要提供给别家的，用清单等形式列明目的、方式、种类和接收方。',
        en: 'Rules on handling personal information must be public in one place, easy to find and clear: who they are and how to reach them, how long data is kept, how to access, delete, close an account and withdraw consent; and, for data provided to others, a list or the like of purpose, way, kinds and recipients.',
      },
      on: [cite(statutes['network-data-regulations'], article(21))],
    },
    {
      text: {
        zh: '你请求查阅、复制、更正、补充、删除、限制处理，或者注销账号、撤回同意，对方要及时受理，提供便捷的办法，不得设不合理条件限制合理请求。',
        en: 'Requests to access, copy, correct, complete, delete or restrict data, to close an account or to withdraw consent must be taken up promptly and made easy; reasonable requests may not be limited by unreasonable conditions.',
      },
      on: [cite(statutes['network-data-regulations'], article(23))],
    },
    {
      text: {
        zh: '注销账号的，应当删除或者匿名化；法定保存期没满或者技术上难做到的，除存储和必要的安全保护外，停止处理。',
        en: 'When an account is closed the data is deleted or made anonymous; where a legal period of keeping still runs or it is technically hard, all handling but storage and necessary protection stops.',
      },
      on: [cite(statutes['network-data-regulations'], article(24))],
    },
    {
      text: {
        zh: '网络平台用自动化决策推送信息的，要有易懂、好找、好操作的个性化推荐关闭选项，并让你能拒收推送、删除针对你的标签。',
        en: 'Platforms that push information by automated decisions must offer a way to turn personalised recommendations off that is easy to understand, find and use, and let you refuse pushes and delete tags about you.',
      },
      on: [cite(statutes['network-data-regulations'], article(42))],
    },
  ],
  penalty: [
    {
      text: {
        zh: '违反第 20、22、42 条等，由网信、电信、公安等主管部门责令改正、警告、没收违法所得；拒不改正或者情节严重的，罚 100 万元以下，可以停业、吊证，责任人可以罚 1 万至 10 万元。',
        en: 'For articles 20, 22, 42 and others the internet, telecom, police or other department orders it corrected, warns and confiscates the gain; if refused or serious, up to 1 million yuan, possibly suspension or loss of licence, and 10,000 to 100,000 yuan for the persons responsible.',
      },
      on: [cite(statutes['network-data-regulations'], article(20, 22, 42, 55))],
    },
  ],
  use: [
    {
      text: {
        zh: '对方拖着不办、多设条件，可以引第 23 条：要及时受理，不得设不合理条件。',
        en: 'If they delay or add conditions, cite article 23: to be taken up promptly, without unreasonable conditions.',
      },
    },
  ],
  standing: {
    text: {
      zh: '2024 年 9 月 24 日公布，2025 年 1 月 1 日起施行。在 2026 年 5 月 16 日的国家法律法规数据库镜像里现行有效。',
      en: 'Published 24 September 2024, in force since 1 January 2025. In force in the mirror of the national database of 16 May 2026.',
    },
    on: [
      cite(statutes['network-data-regulations'], {
        zh: '第 64 条；国家法律法规数据库的效力标注',
        en: 'Art. 64; status in the national database of laws',
      }),
    ],
  },
  tasks: { carrier: ['ask-what-they-hold'] },
  channels: ['12377', 'report-app'],
  laws: ['pipl-44-50', 'dsl'],
};
