import type { Localized } from '#domain/locale.ts';
import type { BackupTrouble } from '#state/backup.ts';

const outcomes: Record<BackupTrouble | 'merged' | 'replaced', Localized> = {
  truncated: {
    zh: '这份备份不完整，后面一段没有了。什么都没有改。',
    en: 'This backup is incomplete: its end is missing. Nothing was changed.',
  },
  altered: {
    zh: '这份备份被改动过，对不上。什么都没有改。',
    en: 'This backup has been altered and does not add up. Nothing was changed.',
  },
  foreign: {
    zh: '这不是本站的备份。什么都没有改。',
    en: 'This is not a backup of this site. Nothing was changed.',
  },
  newer: {
    zh: '这份备份是更新的版本写的。请刷新页面再试。什么都没有改。',
    en: 'A newer version of this site wrote this backup. Reload the page and try again. Nothing was changed.',
  },
  merged: { zh: '补上了这台设备没有的。', en: 'What this device did not have was added.' },
  replaced: { zh: '换成备份里的了。', en: 'This device now has what the backup has.' },
};

export const backupWords = {
  backup: { zh: '备份', en: 'Backup' },
  backupLead: {
    zh: '换手机、换浏览器之前，把记下的东西存一份。你输入的手机号不在里面。',
    en: 'Keep a copy before you change phone or browser. The number you typed is not in it.',
  },
  download: { zh: '下载备份文件', en: 'Download a backup file' },
  copyText: { zh: '复制备份文字', en: 'Copy the backup as text' },
  showText: { zh: '看备份文字，长按也能复制', en: 'See the text, to press and hold' },
  theText: { zh: '备份文字', en: 'The backup as text' },
  take: { zh: '用备份恢复', en: 'Restore from a backup' },
  takeLead: {
    zh: '先给你看里面有什么，你点了才会改。',
    en: 'You see what is in it first. Nothing changes until you say so.',
  },
  file: { zh: '选备份文件', en: 'Choose a backup file' },
  paste: { zh: '或者把备份文字贴在这里', en: 'Or paste the text of a backup here' },
  look: { zh: '看看里面有什么', en: 'See what is in it' },
  preview: (day: string): Localized => ({ zh: `${day} 的备份`, en: `Backup of ${day}` }),
  counted: {
    done: { zh: '做完的事', en: 'Tasks done' },
    notForMe: { zh: '不适合的事', en: 'Tasks not for you' },
    notes: { zh: '备注', en: 'Notes' },
    situations: { zh: '你的情况', en: 'What is true of you' },
    unbound: { zh: '已解绑的账号', en: 'Accounts unbound' },
  },
  carrier: { zh: '运营商', en: 'Carrier' },
  none: { zh: '没有', en: 'None' },
  merge: { zh: '补上这台没有的', en: 'Add what is missing here' },
  replace: { zh: '全部换成备份里的', en: 'Replace what is here' },
  cancel: { zh: '算了', en: 'Leave it' },
  outcomes,
};
