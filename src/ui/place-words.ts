import type { Localized } from '#domain/locale.ts';
import type { Place } from '#domain/places.ts';

export const placeWords = {
  none: { zh: '此号段暂无归属地数据', en: 'No place on record for this prefix' },
  unreachable: { zh: '归属地没有取到，连上网再试', en: 'The place could not be loaded: try again online' },
};

/** 浙江 杭州; Hangzhou, Zhejiang. */
export const placeName = ({ province, city }: Place): Localized => ({
  zh: city ? `${province.zh} ${city.zh}` : province.zh,
  en: city ? `${city.en}, ${province.en}` : province.en,
});
