import { actions } from '../actions.ts';
import type { Advice, Fact, Step } from '../record.ts';
import { article, cite } from '../source.ts';
import { statutes } from '../sources/statutes-sources.ts';

/** What somebody does who is bombed with messages or calls: said by a step and by a question. */
export const bombing = {
  noCodes: {
    say: {
      text: {
        zh: '不要在任何页面输入验证码。看自己的账号有没有异常登录。',
        en: 'Enter no code on any page. Look for odd sign-ins to your accounts.',
      },
    },
  },
  keepProof: {
    say: {
      text: {
        zh: '拍视频或截图，要看得到时间，记下什么时候开始、什么时候停。',
        en: 'Film it or take screenshots that show the time; note when it began and ended.',
      },
    },
  },
  askCarrier: {
    say: {
      text: {
        zh: '打运营商客服，说遭到短信轰炸，请临时限制短信、呼入或打开防护。',
        en: 'Tell your carrier that you are being bombed; ask to limit messages or calls for now, or to turn on protection.',
      },
    },
  },
  keyword: {
    say: {
      text: {
        zh: '短信里临时加关键词：在短信的“骚扰拦截”里找“关键词黑名单”，加“验证码”，停了就删掉。找不到，在设置里搜“骚扰拦截”。',
        en: 'Add a keyword for now: under 骚扰拦截 in the message app look for 关键词黑名单 (keyword block list), add 验证码 (code), and delete it when it is over. If it is not there, search 骚扰拦截 in the settings.',
      },
    },
  },
  report: {
    say: {
      text: {
        zh: '报警：多次发侮辱、恐吓等信息，或者用滋扰等方法，干扰他人正常生活的，给治安处罚（治安管理处罚法第 50 条）。',
        en: 'Report it: whoever repeatedly sends insulting, threatening or similar messages, or pesters people or the like, so as to disturb their normal life, is punished (public-security law, article 50).',
      },
      on: [cite(statutes['public-security-punishments-law'], article(50))],
    },
    action: actions['call-110'],
  },
  keywordCost: {
    text: {
      zh: '加了“验证码”这个词，你自己登录、付款也收不到码。先把要紧的账号改成 App 内验证或邮箱。',
      en: 'With that keyword your own codes for signing in and paying stop too. First move key accounts to in-app checks or e-mail.',
    },
  },
  afterwards: {
    text: {
      zh: '停了以后，查一遍登录记录、绑定手机和账单，防有人趁乱改绑。',
      en: 'When it is over, check sign-ins, bound phones and bills: someone may have rebound an account meanwhile.',
    },
  },
  paidHelp: {
    text: {
      zh: '卖“加白名单”“解除轰炸”的：不付钱、不扫码、不加外部群，留下广告链接当证据。',
      en: 'Offers to “whitelist” you or end the bombing: do not pay, scan or join their group; keep the advert as evidence.',
    },
  },
  noOfficialWay: {
    text: {
      zh: '各家运营商专门的轰炸防护，我们没有查到官方步骤，请问客服。',
      en: 'We found no official steps for a carrier’s own protection against bombing; ask customer service.',
    },
  },
} satisfies Record<string, Step | Fact | Advice>;
