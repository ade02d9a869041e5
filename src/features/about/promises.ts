import type { Localized } from '#domain/locale.ts';

/** What the site promises, and the test that holds it to that. */
export const promises: readonly { readonly promise: Localized; readonly test: Localized }[] = [
  {
    promise: {
      zh: '你输入的号码不离开这一页：不发到服务器，不进网址、标题、浏览记录，也不存下来。脚本没来、被禁或中途出错时也一样。',
      en: 'A number that you type does not leave the page: not to a server, not into the address, the title or the history, and it is not stored. That also holds while scripts are late, blocked or failing.',
    },
    test: {
      zh: '浏览器测试在每个有输入框的页面输入号码，再查所有请求、网址、标题、浏览记录、存储和控制台，里面都不能有它。',
      en: 'A browser test types numbers on each page that has a field, then searches all requests, the address, title, history, storage and console for them.',
    },
  },
  {
    promise: {
      zh: '不连别的网站。没有统计，没有外来的字体和脚本。',
      en: 'It talks to no other host. No analytics, no fonts or scripts from elsewhere.',
    },
    test: {
      zh: '所有浏览器测试里，只要有一个请求发往别处，测试就失败。另有一个测试故意放进外来的脚本、图片和表单，看它们被拦下。',
      en: 'Every browser test fails on the first request to a stranger. Another plants foreign scripts, images and forms and sees them refused.',
    },
  },
  {
    promise: {
      zh: '记下的东西只在你这台设备上，一处看得到，一个按钮清得掉。',
      en: 'What it keeps stays on your device, is shown in one place, and is erased on one button.',
    },
    test: {
      zh: '浏览器测试按下清除，再到各处和另一个标签页里查，什么都不能剩。旧版本存下的东西，新版本要能打开，也有测试。',
      en: 'A browser test presses erase, then looks everywhere, also in another tab: nothing may be left. What an older version saved must open in the new one; that is tested too.',
    },
  },
  {
    promise: {
      zh: '每条事实都有来源、日期和可信程度；拿不准的，就说拿不准。',
      en: 'Each fact shows its source, its day and how far it may be leaned on; what is uncertain is called uncertain.',
    },
    test: {
      zh: '缺来源、缺日期、缺一种语言，就不能编译。另有测试逐条查：来源是否都用到，链接是否在允许的名单里，来源冲突时正文有没有说明。',
      en: 'A missing source, date or language does not compile. A test goes through all records: every source is cited, every link is on an allow-list, and where sources conflict the text says so.',
    },
  },
  {
    promise: {
      zh: '不开 JavaScript 也能读；用键盘、读屏、放大两倍、深色都能用。',
      en: 'It can be read without JavaScript, and used by keyboard, with a screen reader, at twice the text size and in the dark.',
    },
    test: {
      zh: '浏览器测试关掉脚本读页面；对每个地址、两种语言、浅色深色跑无障碍检查（axe），再把窗口缩到 320 像素、字放大两倍看有没有横向滚动。',
      en: 'Browser tests read pages with scripts off, run an accessibility check (axe) on each address, both languages, light and dark, and look for sideways scrolling at 320 px and with text twice as large.',
    },
  },
];
