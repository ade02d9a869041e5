import type { CarrierId } from '#domain/carrier.ts';
import type { Localized } from '#domain/locale.ts';
import { carriers } from '#i18n/carrier-names.ts';

/** As people say it in Chinese; in English in full, where “Mobile” would say nothing. */
export const sayCarrier = (carrier: CarrierId): Localized => ({
  zh: carriers[carrier].short.zh,
  en: carriers[carrier].name.en,
});

export const startWords = {
  lead: { zh: '三件小事，做一下算一下。', en: 'Three small acts, and each one counts.' },
  cutOf: (place: number): Localized => ({ zh: `第 ${place} 剪，共 3 剪`, en: `Cut ${place} of 3` }),
  doneOn: (day: string): Localized => ({ zh: `${day}剪过了`, en: `done on ${day}` }),

  whichCarrier: { zh: '你用的是哪一家？', en: 'Which carrier is yours?' },
  ported: {
    zh: '换过运营商的，选现在这家。',
    en: 'If you have changed carriers, choose the one that you have now.',
  },
  notKnown: { zh: '不知道？输号码看', en: 'Not sure? Type your number' },
  notMine: (carrier: CarrierId): Localized => ({
    zh: `不是${carriers[carrier].short.zh}？`,
    en: `Not ${carriers[carrier].name.en}?`,
  }),
  whichBrand: { zh: '卡上印的是哪个牌子？', en: 'Which brand is on your card?' },
  brandHint: { zh: '点一下，看找谁。', en: 'Tap yours to see whom to ask.' },

  undo: { zh: '怎么取消', en: 'How to undo' },
  undoUnknown: {
    zh: '没有查到怎么取消，问给你办的客服。',
    en: 'We found no way to undo it: ask whoever did it for you.',
  },
  skip: { zh: '先跳过', en: 'Skip it' },
  skipped: {
    zh: '先跳过了，以后在这里还能做。',
    en: 'Skipped. It is still here when you come back.',
  },
  failed: { zh: '没成功', en: 'It did not work' },
  carrierDidNot: { zh: '没办成，先跳过', en: 'No luck: skip it' },
  lookAgain: { zh: '再看一遍', en: 'Look again' },

  message: {
    to: { zh: '收件人', en: 'To' },
    from: { zh: '短信', en: 'Messages' },
    write: { zh: '写好这条短信', en: 'Write this message' },
    ready: { zh: '点开就是这样，你只要按发送。', en: 'It opens like this. You only press send.' },
    toSend: { zh: '要发的就是这几个字母。', en: 'These letters are all that you send.' },
    scanned: {
      zh: '扫完就是这样，在手机上按发送。',
      en: 'Scanned, it looks like this. Press send on the phone.',
    },
    scan: { zh: '用手机扫，短信就写好了', en: 'Scan it, and the message is written' },
    scanFails: { zh: '扫不了：自己发', en: 'No camera: text' },
    sentByPhone: { zh: '手机上发好了', en: 'Sent on my phone' },
    copy: (code: string): Localized => ({ zh: `复制 ${code}`, en: `Copy ${code}` }),
    copyAgain: { zh: '再复制一次', en: 'Copy it again' },
    copied: (code: string): Localized => ({ zh: `已复制 ${code}`, en: `Copied ${code}` }),
    notCopied: (code: string): Localized => ({
      zh: `没能复制，自己写 ${code}`,
      en: `Could not copy: write ${code}`,
    }),
    sent: { zh: '发出去了', en: 'Sent' },
    again: { zh: '再发一次', en: 'Send it again' },
    howAgain: { zh: '再看一遍怎么发', en: 'See how to send it' },
  },

  sending: {
    title: { zh: '出去发这条短信', en: 'Now send the message' },
    lead: { zh: '微信里打不开短信，照图三下：', en: 'WeChat cannot open messages. Three moves:' },
    open: { zh: '打开手机的“短信”', en: 'Open the phone’s messages' },
    openNote: { zh: '微信不用关', en: 'WeChat can stay open' },
    newMessage: (to: string): Localized => ({ zh: `新建，收件人填 ${to}`, en: `New message, to ${to}` }),
    newNote: { zh: '照着填，一个数字都别差', en: 'Exactly these digits' },
    paste: { zh: '长按，粘贴，发送', en: 'Press and hold, paste, send' },
    pasteNote: (code: string): Localized => ({ zh: `内容是 ${code}`, en: `The message is ${code}` }),
    pasteMenu: { zh: '粘贴', en: 'Paste' },
  },

  reply: {
    title: { zh: '收到回复了吗？', en: 'Did a reply come?' },
    lead: { zh: '回复里要你做什么，就照着做。', en: 'If the reply asks for something, do it.' },
    answer: { zh: '照它说的，再回一次', en: 'Reply once more, as it says' },
    theirWords: { zh: '它的原话，以你收到的为准。', en: 'Their own words are in the message that you got.' },
    confirmed: { zh: '收到了，也回了', en: 'Yes, and I replied' },
    received: { zh: '收到了，开通了', en: 'Yes, it is on' },
    callTitle: { zh: '客服怎么说？', en: 'What did they say?' },
    callLead: { zh: '说开通了才算。', en: 'It counts once they say that it is done.' },
  },

  call: {
    agent: (to: string): Localized => ({ zh: `打 ${to}，转人工`, en: `Call ${to}, ask for an agent` }),
    call: (to: string): Localized => ({ zh: `打 ${to}`, en: `Call ${to}` }),
    readOut: { zh: '转人工以后，照着念：', en: 'When an agent answers, say:' },
    asked: { zh: '问过了', en: 'I have asked' },
    scan: { zh: '用手机扫，就拨过去了', en: 'Scan it to call' },
  },

  other: {
    title: { zh: '换个办法', en: 'Another way' },
    lead: { zh: '走通一条就行。', en: 'One that works is enough.' },
  },

  account: {
    copyName: { zh: '复制公众号名', en: 'Copy the account’s name' },
    copied: { zh: '已复制，到微信里粘贴', en: 'Copied. Paste it in WeChat' },
    search: { zh: '在微信里搜公众号', en: 'Search for the account in WeChat' },
    menus: { zh: '进公众号，依次点', en: 'In the account, tap' },
    turnOn: { zh: '把境外来电的拦截打开', en: 'Turn the block on' },
    turnedOn: { zh: '开关打开了', en: 'The switch is on' },
  },

  phone: {
    guessed: (name: string): Localized => ({ zh: `像是${name}`, en: `Looks like ${name}` }),
    change: { zh: '不是？点它换', en: 'No? Tap to change' },
    which: { zh: '你用的是什么手机？', en: 'Which phone is yours?' },
    changed: (name: string): Localized => ({ zh: `换成${name}`, en: `Changed to ${name}` }),
    done: { zh: '设好了', en: 'It is set' },
    notFound: { zh: '没找到', en: 'Not there' },
    otherLead: { zh: '菜单会变，这几处也看看。', en: 'Menus move. Look here too.' },
    found: { zh: '找到了，设好了', en: 'Found it, it is set' },
  },

  overseas: {
    keep: { zh: '有境外亲友，不关', en: 'I need those calls: leave it' },
    kept: { zh: '好，这一环不剪。', en: 'Fine. This one stays.' },
  },
};
