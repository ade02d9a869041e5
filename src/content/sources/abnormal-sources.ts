import type { Source } from '../record.ts';

/** What the step “report anything abnormal” rests on. Ids are for ever; what must not be linked has no url. */
export const abnormalSources = {
  '07340-2021-07-21': {
    title: {
      zh: '常宁论坛转载：12381 涉诈预警短信启用',
      en: '常宁论坛 repost: 12381 fraud-alert SMS goes live',
    },
    publishedOn: '2021-07-21',
  },
  'kangaizheng-2021-07-15': {
    title: { zh: '转载报道：12381 上线', en: 'News repost: 12381 launched' },
    publishedOn: '2021-07-15',
  },
  '0419af-2023-06': {
    title: { zh: '南都转载：七大反诈利器', en: 'Southern Metropolis repost: seven anti-fraud tools' },
    publishedOn: '2023-06',
  },
  'sqrb-2024-03-12': {
    title: {
      zh: 'm.sqrb.com.cn：中信银行宣传稿“七大反诈利器”',
      en: 'm.sqrb.com.cn: China CITIC Bank promotional piece on “seven anti-fraud tools”',
    },
    publishedOn: '2024-03-12',
  },
  'tbwpay-undated': {
    title: { zh: '码号服务推进组查询说明转载', en: '码号服务推进组 query notes, repost' },
    publishedOn: 'undated',
  },
  'sina-tech-2022-06-12': {
    title: {
      zh: '新浪科技转 IT之家：一号通查更名码号服务平台',
      en: 'Sina Tech, from IT之家: 一号通查 renamed 码号服务平台',
    },
    publishedOn: '2022-06-12',
    url: 'https://tech.sina.com.cn/i/2022-06-12/doc-imizmscu6361933.shtml',
  },
  'so1390-alr-undated': {
    title: { zh: '问答：标记申诉步骤', en: 'Q&A: steps to appeal a number tag' },
    publishedOn: 'undated',
  },
  'wwwk12450-2025-04-29': {
    title: { zh: '政府转载：接到诈骗电话怎么举报', en: 'Government repost: how to report a scam call' },
    publishedOn: '2025-04-29',
  },
  'shantou-stwm-2022-08-24': {
    title: { zh: '汕头市政府网：反诈名片', en: 'Shantou government site: 反诈名片' },
    publishedOn: '2022-08-24',
    url: 'http://stwm.shantou.gov.cn/stfl/zhfw/202208/9631f62bf0714fa58355313acf82fe5b.shtml',
  },
  '119tjxf-2022-06-24': {
    title: { zh: '转新华网：工信部推出反诈名片', en: 'From Xinhuanet: MIIT launches 反诈名片' },
    publishedOn: '2022-06-24',
  },
  'wdace-2024': {
    title: {
      zh: '问答：验证码轰炸的关键词拦截',
      en: 'Q&A: keyword blocking against verification-code bombing',
    },
    publishedOn: '2024',
  },
  'slackerblud-undated-3': {
    title: { zh: 'vivo 官方问答转载：关键词黑名单', en: 'vivo official Q&A repost: keyword blocklist' },
    publishedOn: 'undated',
  },
  'htclawfirm-undated': {
    title: { zh: '律师：泄露后先固定证据', en: 'Lawyer: after a leak, secure the evidence first' },
    publishedOn: 'undated',
  },
  'lawparks-undated': {
    title: {
      zh: 'lawparks：报警立案要准备什么',
      en: 'lawparks: what to prepare for a police report and case filing',
    },
    publishedOn: 'undated',
  },
  'unnamed-2026-5': {
    title: { zh: '技术文章：6 个月留存', en: 'Technical article: 6-month retention' },
    publishedOn: '2026',
  },
  'zhihu-2021-11-02': {
    title: {
      zh: '知乎热榜问题：大量网友被短信轰炸，怎么做到的',
      en: 'Zhihu trending question: many users SMS-bombed; how is it done',
    },
    publishedOn: '2021-11-02',
    url: 'https://www.zhihu.com/question/495779778',
  },
  'v2ex-2021-07-07': {
    title: {
      zh: 'V2EX 热帖标题：一大早收到 10 万点暴击短信',
      en: 'V2EX hot post title: hit by 100,000 points of SMS damage first thing in the morning',
    },
    publishedOn: '2021-07-07',
    url: 'https://www.v2ex.com/t/788000',
  },
  'wdace-2024-2': {
    title: {
      zh: '问答：10086 人工暂停短信三天的经验',
      en: 'Q&A: experience of 10086 agents pausing SMS for three days',
    },
    publishedOn: '2024',
  },
  'github-2019-10-25': {
    title: {
      zh: 'GitHub issue：受害者请求保护名单：phone operator cant do anything',
      en: 'GitHub issue: victim asks for a protection list: phone operator cant do anything',
    },
    publishedOn: '2019-10-25',
  },
  'github-2024-07-24': {
    title: {
      zh: 'GitHub issue：留言称下单后 404、不退款的诈骗',
      en: 'GitHub issue: comment alleging a scam with a 404 after ordering and no refund',
    },
    publishedOn: '2024-07-24',
  },
  'github-2024-07-24-2': {
    title: { zh: 'GitHub issue：同类留言', en: 'GitHub issue: similar comment' },
    publishedOn: '2024-07-24',
  },
  'v2ex-2024-01-14': {
    title: {
      zh: 'V2EX 热帖标题：手机号泄露到接码平台了，怎么处理？',
      en: 'V2EX hot post title: my number leaked to an SMS-code receiving platform; what to do?',
    },
    publishedOn: '2024-01-14',
    url: 'https://www.v2ex.com/t/1008447',
  },
  'v2ex-2022-01-01': {
    title: {
      zh: 'V2EX 热帖标题：跨年夜被黑产盯上，手机号险些沦陷',
      en: "V2EX hot post title: targeted by criminals on New Year's Eve, phone number nearly lost",
    },
    publishedOn: '2022-01-01',
    url: 'https://www.v2ex.com/t/825638',
  },
  'v2ex-2025-04-04': {
    title: {
      zh: 'V2EX 热帖标题：诈骗团伙是怎么伪造公安座机号码的',
      en: 'V2EX hot post title: how do scam gangs spoof police landline numbers',
    },
    publishedOn: '2025-04-04',
    url: 'https://www.v2ex.com/t/1123326',
  },
  'avine-undated': {
    title: {
      zh: '反诈提示：正规机构不会索要的东西',
      en: 'Anti-fraud tip: what legitimate organisations never ask for',
    },
    publishedOn: 'undated',
  },
} satisfies Record<string, Source>;
