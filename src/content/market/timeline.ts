import type { Fact } from '../record.ts';
import { article, cite, type PartialDate } from '../source.ts';
import { marketSources } from '../sources/market-sources.ts';
import { statutes } from '../sources/statutes-sources.ts';
import { stepSources } from '../sources/steps-sources.ts';

interface Entry {
  readonly on: PartialDate;
  readonly what: Fact;
}

/** Exposures, rules and penalties, oldest first. */
export const timeline: readonly Entry[] = [
  {
    on: '2017-12-08',
    what: {
      text: {
        zh: '北京青年报报道“手机访客营销”：只看网页，也会被对上手机号。报道称，这是借了运营商系统的漏洞。',
        en: 'Beijing Youth Daily reports on “mobile visitor marketing”: just viewing a page can give your number away. It is said to use flaws in carrier systems.',
      },
      on: [cite(marketSources['sina-tech-2017-12-08'])],
    },
  },
  {
    on: '2018-07-30',
    what: {
      text: {
        zh: '工信部等 13 部门启动综合整治骚扰电话专项行动（2018 年 7 月至 2019 年 12 月）。',
        en: 'The ministry and others, 13 departments in all, start a campaign against nuisance calls (July 2018 to December 2019).',
      },
      on: [cite(marketSources['mkcnfr-2018-07-30']), cite(marketSources['rwslqnq-2018-07-31'])],
    },
  },
  {
    on: '2018-11-27',
    what: {
      text: {
        zh: '媒体报道：宁波梦飞借用别家的增值电信许可证申请中继线（成批打电话的线路），骚扰 `120` 热线 1600 余次，受到行政处罚。',
        en: 'The press reports that 宁波梦飞 got trunk lines (lines for calling in bulk) on another company’s telecom licence and disturbed the `120` emergency line over 1,600 times; it was punished by the regulator.',
      },
      on: [cite(marketSources['fx361-2018-11-27'])],
    },
  },
  {
    on: '2019-03-15',
    what: {
      text: {
        zh: '3·15 晚会曝光机器人电话和 Wi-Fi 探针盒子。',
        en: 'The 3·15 gala exposes robot calls and Wi-Fi probe boxes.',
      },
      on: [cite(marketSources['pingwest-en-2019-03-15'])],
    },
  },
  {
    on: '2020-06',
    what: {
      text: {
        zh: '工信部通知（信管〔2020〕81 号）：呼叫中心不得提供商业营销类呼出，可以做的是经用户同意的即时回访、咨询等；不得违规更改、隐藏号码。',
        en: 'A ministry notice (信管〔2020〕81 号): call centres may not make marketing calls; what they may make are immediate follow-ups, information calls and the like that the user agreed to; they may not alter or hide numbers against the rules.',
      },
      on: [
        cite(marketSources['juzii-2020'], { zh: '不得营销呼出', en: 'no marketing calls' }),
        cite(marketSources['yuleonline-2020-07-24'], {
          zh: '经同意的回访、不得隐藏号码',
          en: 'follow-ups agreed to, no hidden numbers',
        }),
      ],
    },
  },
  {
    on: '2020-07',
    what: {
      text: {
        zh: '3·15 晚会点名两家 SDK 公司：涉及 50 多款 App，读取手机号、短信、IMEI 等。',
        en: 'The 3·15 gala names two SDK companies: over 50 apps, reading phone numbers, texts, IMEI and more.',
      },
      on: [cite(stepSources['yqqlm-2020-07']), cite(stepSources['jiangsulong-2020-07-19'])],
    },
  },
  {
    on: '2020-08-31',
    what: {
      text: {
        zh: '《通信短信息和语音呼叫服务管理规定（征求意见稿）》公开征求意见。',
        en: 'The draft rule on SMS and voice call services is published for comment.',
      },
      on: [cite(marketSources['145252e-2020-09-01']), cite(marketSources['cnxydf-2020-09-01'])],
    },
  },
  {
    on: '2022-01',
    what: {
      text: {
        zh: '安徽法院网：蚌埠陶某和电信营业厅的工作人员合伙，用客户新办的号码注册账号牟利，获刑六个月。',
        en: 'Anhui courts’ website: in Bengbu a man who, with staff of carriers’ shops, made money by opening accounts with customers’ new numbers is sentenced to six months.',
      },
      on: [cite(marketSources['ahcourt-bbzy-2022-01'])],
    },
  },
  {
    on: '2022-03-15',
    what: {
      text: {
        zh: '3·15 晚会点名融营通信、容联七陌、杭州以渔、郑州绿牵。“浏览网页就能泄露手机号”上了热搜。',
        en: 'The 3·15 gala names Rongying, 7moor, Hangzhou Yiyu and Zhengzhou Lüqian. “Browsing a page can leak your number” trends.',
      },
      on: [
        cite(marketSources['justjavac-weibo-trending-hot-search-2022-03-15']),
        cite(marketSources['dq-ryy-2022-03']),
      ],
    },
  },
  {
    on: '2022-03-16',
    what: {
      text: {
        zh: '北京市通信管理局对容联七陌等企业立案调查、约谈，责令停止违规业务。',
        en: 'Beijing’s telecom regulator opens cases on 7moor and others, summons them and orders them to stop the offending business.',
      },
      on: [cite(marketSources['gd-sta-2022-03-17'])],
    },
  },
  {
    on: '2022-03-26',
    what: {
      text: {
        zh: '媒体报道：北京市通信管理局对容联七陌给予警告，罚款 3 万元。',
        en: 'The press reports that Beijing’s telecom regulator has warned 7moor and fined it 30,000 yuan.',
      },
      on: [cite(marketSources['jdxfw-2022-03-26']), cite(marketSources['glxcb-2022-03-26'])],
    },
  },
  {
    on: '2022-12-01',
    what: {
      text: {
        zh: '《反电信网络诈骗法》施行：不许非法制造、买卖、提供、使用改号设备、软件，要求运营商规范真实主叫号码传送。',
        en: 'The Anti-Telecom and Online Fraud Law takes effect: spoofing devices and software may not be unlawfully made, traded, provided or used, and carriers must keep to the rules for passing on true caller numbers.',
      },
      on: [cite(statutes['anti-fraud-law'], article(13, 14, 50))],
    },
  },
  {
    on: '2023',
    what: {
      text: {
        zh: '最高法第二批民法典典型案例收入一起推销电话案：通信公司擅自多次电话推销，侵犯隐私权。',
        en: 'The Supreme People’s Court’s second batch of typical Civil Code cases includes one on sales calls: a telecom firm’s repeated unasked calls violated privacy.',
      },
      on: [cite(stepSources['shfzb-2023-02-13'])],
    },
  },
  {
    on: '2023-04',
    what: {
      text: {
        zh: '阜新检方起诉一名派到通信公司的员工，指他拿客户的号码注册账号。后来怎么判，我们没有查到。',
        en: 'Prosecutors in Fuxin charge an agency worker at a telecom firm with opening accounts with customers’ numbers. We found no outcome.',
      },
      on: [cite(marketSources['handmsg-2024-01'])],
    },
  },
  {
    on: '2024-07-01',
    what: {
      text: {
        zh: '《消费者权益保护法实施条例》施行。第 24 条写明：未经消费者同意，经营者不得拨打商业性电话。',
        en: 'The regulation implementing the consumer law takes effect. By article 24 a business may not make commercial calls without the consumer’s consent.',
      },
      on: [cite(statutes['consumer-rights-regulations'], article(24))],
    },
  },
  {
    on: '2025-03-15',
    what: {
      text: {
        zh: '3·15 晚会再次曝光骚扰电话。工信部连夜组织北京、上海、广东查处。',
        en: 'The 3·15 gala exposes nuisance calls again. Overnight the ministry has Beijing, Shanghai and Guangdong act.',
      },
      on: [cite(marketSources['cqrb-2025-03-16']), cite(marketSources['agwz-2025-03-16'])],
    },
  },
  {
    on: '2025-05',
    what: {
      text: {
        zh: '“二次号码焕新”扩大到 200 余款应用，三家运营商同步上线。',
        en: 'The recycled-number service 二次号码焕新 grows to over 200 apps and opens at the three carriers.',
      },
      on: [cite(stepSources['bfwz-2025-05-02-3']), cite(stepSources['itcow-2025-05-09-3'])],
    },
  },
  {
    on: '2025-08-01',
    what: {
      text: {
        zh: '三家运营商公布唯一的外呼营销号码：电信 `10001`，移动 `10085`，联通 `10016`。你拒绝后，不再呼叫。',
        en: 'The three carriers announce their sole numbers for marketing calls: China Telecom `10001`, China Mobile `10085`, China Unicom `10016`. Once you refuse, they no longer call.',
      },
      on: [cite(stepSources['163-2025-08-01']), cite(stepSources['tuanjian7-2025-08-01'])],
    },
  },
  {
    on: '2025-10-13',
    what: {
      text: {
        zh: '辽宁的通信管理局公示 7 张罚单，共 155 万元：铁岭电信 100 万，南京秀能无限 50 万，5 名责任人各 1 万。月、日见报道，年份是推断。',
        en: 'Liaoning’s telecom regulator posts seven penalties, 1.55 million yuan in all: Tieling Telecom 1 million, Nanjing Xiuneng 500,000, five responsible persons 10,000 each. Day and month are as reported; the year is inferred.',
      },
      on: [cite(marketSources['pdlmy-undated']), cite(marketSources['czbtz-undated'])],
    },
  },
  {
    on: '2026-01-01',
    what: {
      text: {
        zh: '新修订的治安管理处罚法和新修正的网络安全法，同一天施行。',
        en: 'The revised Public Security Administration Punishments Law and the amended Cybersecurity Law take effect on the same day.',
      },
      on: [
        cite(statutes['public-security-punishments-law'], article(144)),
        cite(statutes['cybersecurity-law-amendment']),
      ],
    },
  },
  {
    on: '2026-03-15',
    what: {
      text: {
        zh: '从热搜存档看，2026 年 3·15 晚会的主题里没有见到骚扰电话。存档只有话题标题。',
        en: 'Judging from archived trending topics, nuisance calls were not among the subjects of the 2026 3·15 gala. The archive holds topic titles only.',
      },
      on: [cite(marketSources['justjavac-weibo-trending-hot-search-2026-03-16'])],
    },
  },
  {
    on: '2026-05-01',
    what: {
      text: {
        zh: '修订后的《通信短信息服务管理规定》施行，只管短信，不管语音电话。',
        en: 'The revised SMS rule takes effect. It covers texts, not voice calls.',
      },
      on: [cite(statutes['sms-rules-2026'])],
    },
  },
];
