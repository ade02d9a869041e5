/** What the page of the reader's own data says of itself; all else on it is on the device. Runs at build. */
export const myDataData = {
  head: () => ({
    title: titleOf(pageNames.myData),
    description: {
      zh: '这台设备上记着什么，怎样一次清掉，以及主题、字号和语言。',
      en: 'What is kept on this device, how to erase it at once, and theme, text size and language.',
    },
  }),
  props: () => ({}),
};

import { pageNames, titleOf } from '#i18n/page-names.ts';
