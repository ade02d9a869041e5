import type { Localized } from '#domain/locale.ts';
import type { Trouble } from '#state/storage-health.ts';

/** What the reader is told when the device does not keep things. */
export const troubleWords: Record<Trouble, Localized> = {
  forbidden: {
    zh: '浏览器不让本站保存东西。照样能用，但关掉页面就不记得了。',
    en: 'The browser lets us keep nothing. Everything works, but is forgotten when you close the page.',
  },
  full: {
    zh: '这台设备存不下了：刚才的改动只记到关掉页面为止。腾出空间后再改一次。',
    en: 'The device is full: your last changes last until you close the page. Free some space, then change something again.',
  },
  newer: {
    zh: '这台设备上的记录是更新的版本写的，我们没有动它。请刷新页面。',
    en: 'A newer version of this site wrote what is kept here; we left it alone. Please reload.',
  },
  unreadable: {
    zh: '有一份旧记录读不出来，已经原样另存，没有丢。',
    en: 'One older record cannot be read. It is kept aside as it was; nothing is lost.',
  },
  stuck: {
    zh: '有一份旧记录读不出来，设备又存不下副本。我们没有动它，新的改动只记到关掉页面为止。',
    en: 'One older record cannot be read and the device has no room for a copy. We left it alone; new changes last until you close the page.',
  },
};
