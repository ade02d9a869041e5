import type { Localized } from '#domain/locale.ts';

export const setAsideWords = {
  title: { zh: '读不出来的旧记录', en: 'Older records that cannot be read' },
  count: (count: number, since: string | null): Localized => ({
    zh: `有 ${count} 份，原样存在这台设备上。${since ? `最早一份是 ${since} 另存的。` : '没有记下是哪天另存的。'}`,
    en: `There ${count === 1 ? 'is' : 'are'} ${count}, kept on this device as ${count === 1 ? 'it was' : 'they were'}, ${
      since ? `the first since ${since}.` : 'since a day that was not written down.'
    }`,
  }),
  lead: {
    zh: '本站用不了它们。可以存成文件，找懂的人看看；不要了就扔掉。',
    en: 'This site cannot use them. You can save them as a file for somebody who knows, or throw them away.',
  },
  notInBackup: {
    zh: '读不出来的旧记录不在备份里，要在下面单独存。',
    en: 'Older records that cannot be read are not in the backup. Save them below, on their own.',
  },
  save: { zh: '存成文件', en: 'Save as a file' },
  saved: { zh: '已经交给浏览器下载。', en: 'Handed to the browser as a download.' },
  copy: { zh: '复制这些记录', en: 'Copy these records' },
  throwAway: { zh: '扔掉旧记录', en: 'Throw them away' },
  ask: { zh: '真的扔掉吗？', en: 'Throw them away?' },
  goes: (count: number): Localized => ({
    zh: `会扔掉这 ${count} 份读不出来的旧记录，扔掉就找不回来了。别的记录不动。`,
    en: `This removes ${count} that cannot be read. It cannot be brought back. Nothing else changes.`,
  }),
  confirm: { zh: '扔掉', en: 'Throw away' },
  cancel: { zh: '先留着', en: 'Keep them' },
  thrown: { zh: '旧记录扔掉了。', en: 'The older records are gone.' },
};
