import { actions } from '../actions.ts';
import { notice12321, otherWays12321, spamReport, unchangedWords } from '../carrier-services/reporting.ts';
import { blockOnlyThis, onlyThisNumber } from '../carrier-services/side-effect.ts';
import { keepReference } from '../facts/tickets.ts';
import { cite } from '../source.ts';
import { carrierSources } from '../sources/carriers-sources.ts';
import type { Channel } from './channel.ts';

export const channel: Channel = {
  name: { zh: '12321 举报中心', en: '12321: report spam calls and messages' },
  summary: {
    zh: '骚扰电话、垃圾短信、信息泄露，先报给它。',
    en: 'The first place for nuisance calls, spam messages and leaks.',
  },
  need: 'report',
  about: [
    {
      text: {
        zh: '工信部委托设立的投诉受理机构。',
        en: 'A body for complaints, set up on behalf of MIIT.',
      },
      on: [cite(carrierSources['wenxiaobai-blob-undated']), cite(carrierSources['glnlw-undated-2'])],
    },
    {
      text: {
        zh: '收这些投诉：骚扰电话、诈骗电话、垃圾短信、垃圾邮件、不良网站、不良 App、个人信息泄露。',
        en: 'It takes complaints about nuisance and fraud calls, spam messages and e-mail, bad sites and apps, and leaked personal information.',
      },
      on: [cite(carrierSources['hcv9jop8ns0r-www-12321-cn-undated'])],
    },
  ],
  how: [
    { say: spamReport.say, action: actions['site-12321'] },
    { say: otherWays12321 },
    {
      say: {
        text: {
          zh: '在公众号“12321受理中心”里举报垃圾短信：点“我要投诉”，选“垃圾短信”，同意投诉须知，填好提交。',
          en: 'Spam messages in the WeChat account 12321受理中心: tap 我要投诉, choose 垃圾短信, accept the notice, fill in and send.',
        },
        on: [cite(carrierSources['uzkoo-2025-04-03'])],
      },
    },
    {
      say: {
        text: {
          zh: '这个公众号，也有写作“12321举报中心”的。',
          en: 'Other guides call this account 12321举报中心.',
        },
        on: [cite(carrierSources['glnlw-undated']), cite(carrierSources['wenxiaobai-blob-undated'])],
      },
    },
    { say: unchangedWords },
  ],
  asks: {
    says: {
      text: { zh: '表格要你填这些：', en: 'The form asks for:' },
      on: [
        cite(carrierSources['uzkoo-2025-04-03']),
        cite(carrierSources['wenxiaobai-blob-undated']),
        cite(carrierSources['unnamed-undated-7']),
      ],
    },
    fields: [
      { zh: '你的手机号', en: 'your mobile number' },
      { zh: '图形验证码和短信验证码', en: 'a picture code and a texted code' },
      { zh: '被投诉的号码，写完整', en: 'the number you complain of, in full' },
      { zh: '类别、不良类型', en: 'the kind of call or message' },
      { zh: '来电时间、通话时长', en: 'time and length of the call' },
      { zh: '内容描述', en: 'what was said or written' },
      { zh: '截图、录音等附件', en: 'screenshots, recordings and other files' },
    ],
  },
  times: [
    notice12321,
    {
      text: {
        zh: '2020 年的一份征求意见稿写过：3 个工作日转给企业，企业 15 个工作日反馈，再 3 个工作日告诉你。它有没有生效，我们没有查到。',
        en: 'A draft of 2020 said: 3 working days to pass it to the company, 15 for the company to answer, 3 more to tell you. We found nothing that shows it took effect.',
      },
      on: [cite(carrierSources['89826-2021-11-19'])],
    },
  ],
  next: [keepReference],
  before: [
    onlyThisNumber,
    blockOnlyThis,
    {
      text: {
        zh: '邮箱 abuse@12321.cn 只收咨询和 eml 格式的垃圾邮件样本。',
        en: 'The address abuse@12321.cn takes questions and samples of spam e-mail (eml files) only.',
      },
      on: [cite(carrierSources['hcv9jop8ns0r-www-12321-cn-undated'])],
    },
  ],
  tasks: ['carrier-spam-report', 'evidence-log'],
  laws: ['sms-2026', 'npc-2012'],
  questions: ['complaint-side-effect', 'reply-r'],
  channels: ['12321-sms', 'regulator-appeal', '12315'],
};
