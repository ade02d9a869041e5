import { overBlocking } from '#content/facts/over-blocking.ts';
import { parentsPhone } from '#content/facts/parents-phone.ts';
import type { Shown } from '#content/shown.ts';
import { pageNames, titleOf } from '#i18n/page-names.ts';

/** What is set on a parent's phone, in the order that one does it. Runs at build. */
export const parentsData = {
  head: () => ({
    title: titleOf(pageNames.parents),
    description: {
      zh: '给爸妈的手机设好防骚扰：先剪三下，只拦被标记的号码，存好亲友，看一遍账单，最后贴一张冰箱贴。',
      en: 'Set up a parent’s phone against nuisance and fraud: three cuts first, block only tagged numbers, save family, check the bill, and put up a sheet.',
    },
  }),
  props: () => ({
    gentle: [parentsPhone.taggedOnly.say, overBlocking],
    contacts: [parentsPhone.contacts.say],
    bills: [parentsPhone.bills.say],
  }),
};

export type ParentsProps = Shown<ReturnType<typeof parentsData.props>>;
