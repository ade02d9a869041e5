import type { Localized } from '#domain/locale.ts';
import { mostCharacters, mostNumbers } from '#domain/read-callers.ts';

export const callerWords = {
  label: { zh: '打给你的号码', en: 'The number that rang' },
  promise: {
    zh: '不上网查，查不出机主，不发送，不保存。可以贴很多行通话记录。',
    en: 'Looked up nowhere, names no owner, never sent, never saved. Many lines of a call log will do too.',
  },
  result: { zh: '查询结果', en: 'Result' },
  several: (count: number): Localized => ({ zh: `里面有 ${count} 个号码`, en: `It holds ${count} numbers` }),
  severalLines: (lines: number, count: number): Localized => ({
    zh: `读了 ${lines} 行，认出 ${count} 个号码，重复的只算一个。`,
    en: `Read ${lines} lines. Numbers found, each counted once: ${count}.`,
  }),
  withoutNumber: (lines: string): Localized => ({
    zh: `没有认出号码的行：${lines}。`,
    en: `Lines without a number: ${lines}.`,
  }),
  unread: (line: number): Localized => ({
    zh: `一次最多读 ${mostCharacters} 个字、${mostNumbers} 个号码，从第 ${line} 行起没有读完，请另贴一次。`,
    en: `At most ${mostCharacters} characters and ${mostNumbers} numbers are read at once. Not all was read from line ${line} on: paste that again.`,
  }),
  noPlace: { zh: '没有这个区号的归属地数据', en: 'No place on record for this area code' },
  unknownCode: { zh: '没有哪个国家或地区用这样的区号', en: 'No country or region uses this code' },
  looksLike: (place: string): Localized => ({
    zh: `没有带“+”，看着像：${place}`,
    en: `It came without “+”; it looks like: ${place}`,
  }),
  areaCodeInFront: (areaCode: string, digits: string): Localized => ({
    zh: `${areaCode} 是区号，后面是 ${digits}`,
    en: `${areaCode} is an area code, then follows ${digits}`,
  }),
  firstOf: (holder: Localized): Localized => ({
    zh: `号段最初属于${holder.zh}`,
    en: `Prefix first held by ${holder.en}`,
  }),
  what: { zh: '这是什么号码', en: 'What it is' },
  inChain: { zh: '在骚扰电话的链条里', en: 'Its place in the chain' },
  inChainLocal: { zh: '在链条里，为什么还像本地号', en: 'Its place in the chain, and why it looks local' },
  here: { zh: '（这样的号码在这一环）', en: ' (where such numbers stand)' },
  toLink: (link: Localized): Localized => ({
    zh: `看懂“${link.zh}”这一环`,
    en: `How the link “${link.en}” works`,
  }),
  now: { zh: '现在怎么办', en: 'What to do now' },
  unknowable: { zh: '从号码看不出什么', en: 'What it cannot tell' },
  local: { zh: '为什么显示的像本地号', en: 'Why it looks like a local number' },
  toReport: { zh: '怎么举报', en: 'How to report it' },
  mine: { zh: '是我的号？', en: 'Is it yours?' },
  report: { zh: '要举报，填这些', en: 'To report it, fill in this' },
  formLabel: {
    zh: '能填的已经填好，空着的你来补：',
    en: 'Filled in as far as your line told; the form is in Chinese:',
  },
  copyForm: { zh: '复制这张表', en: 'Copy the form' },
  kinds: { zh: '不输号码，按样子找', en: 'Or find it by its looks' },
  kindsLead: {
    zh: '每种号码是什么、在链条的哪一环、怎么办。',
    en: 'What each kind is, where it stands in the chain, and what to do.',
  },
  further: { zh: '接着看', en: 'Go on' },
};
