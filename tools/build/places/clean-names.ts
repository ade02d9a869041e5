import type { Localized } from '../../../src/domain/locale.ts';
import type { PlaceName } from './place-table.ts';

const municipality = /^(北京|上海|天津|重庆)市?$/;
const inProvince = /^(内蒙古|广西|西藏|宁夏|新疆|..省|黑龙江省)(.+)$/;
const people = '(哈尼|土家|布依|傈僳|景颇|朝鲜|哈萨克|柯尔克孜|蒙古|藏|羌|彝|苗|侗|壮|傣|白|回)';
const rank = new RegExp(`(((${people}族?)+自治州)|市|地区|盟|林区)$`);

/** What the source itself contradicts: it has the new name, or the right one, elsewhere. */
const corrected: Readonly<Record<string, string>> = { 襄樊: '襄阳', Xiangfan: 'Xiangyang', 株州: '株洲' };

/** “浙江省杭州市” and “Hangzhou, Zhejiang” as 浙江 杭州. Several cities of one province become several places. */
export function cleanNames(zh: string, en: string): readonly PlaceName[] {
  const [enCities = '', enProvince] = en.split(', ');
  const alone = municipality.exec(zh)?.[1];
  if (alone) return [{ province: { zh: alone, en: spelled(enCities) }, city: null }];
  const [, province = '', cities = ''] = inProvince.exec(zh) ?? [];
  if (!province || !enProvince) throw new Error(`Not a place as the source writes them: ${zh}, ${en}`);
  const zhNames = [...new Set(cities.split('、').map(shortened))];
  const inEnglish = enCities.split('/').map(spelled);
  return zhNames.map((zhName) => {
    // Where there are several the two lists are in different orders, so that only a single name can be trusted.
    const city: Localized = { zh: zhName, en: zhNames.length === 1 ? (inEnglish[0] ?? zhName) : zhName };
    return { province: { zh: province.replace(/省$/, ''), en: enProvince }, city };
  });
}

function shortened(city: string): string {
  const short = city.replace(rank, '') || city;
  return corrected[short] ?? short;
}

/** XiAn → Xi’an. */
const spelled = (city: string): string => corrected[city] ?? city.replace(/([a-z])A(?=n(shan)?$)/, '$1’a');
