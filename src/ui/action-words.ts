import type { Action } from '#content/record.ts';
import type { Localized } from '#domain/locale.ts';

export const actionWords = {
  /** What the link does. */
  does: ({ kind, to }: Action): Localized => {
    if (kind === 'sms') return { zh: '写好这条短信', en: 'Write this message' };
    if (kind === 'tel') return { zh: `打 ${to}`, en: `Call ${to}` };
    const host = new URL(to).host.replace(/^www\./, '');
    return { zh: `打开 ${host}`, en: `Open ${host}` };
  },
  copies: ({ kind }: Action): Localized => copyWords[kind],
  message: { zh: '短信', en: 'Text' },
  sendTo: { zh: '发到', en: 'to' },
  dial: { zh: '拨号键盘输入', en: 'On the dial pad:' },
  lookFor: {
    wechat: { zh: '微信里搜公众号：', en: 'In WeChat, search for the account ' },
    app: { zh: 'App：', en: 'App: ' },
  },
  didItGo: { zh: '发好了吗？', en: 'Did it go?' },
  noted: { zh: '记下了，链子上剪了一下。', en: 'Noted: the chain is cut a little.' },
  sent: { zh: '发好了', en: 'Sent' },
  failed: { zh: '没成功', en: 'It did not work' },
  inWeChat: {
    zh: '微信里打不开短信：复制后自己发，或点右上角“…”用浏览器打开。',
    en: 'WeChat cannot open messages: copy it and send it yourself, or open this page in the browser (“…”, top right).',
  },
};

const copyWords: Record<Action['kind'], Localized> = {
  sms: { zh: '复制短信内容', en: 'Copy the message' },
  tel: { zh: '复制号码', en: 'Copy the number' },
  ussd: { zh: '复制代码', en: 'Copy the code' },
  url: { zh: '复制网址', en: 'Copy the address' },
  wechat: { zh: '复制公众号名', en: 'Copy its name' },
  app: { zh: '复制 App 名', en: 'Copy its name' },
};
