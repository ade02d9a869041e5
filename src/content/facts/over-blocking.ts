import type { Advice } from '../record.ts';

export const overBlocking: Advice = {
  text: {
    zh: '拦得太狠，会漏掉医院、快递、学校、法院、公安的电话。拦截记录要定期翻一翻。',
    en: 'Blocking too much loses calls from hospitals, couriers, schools, courts and the police. Look through the block log now and then.',
  },
};
