import type { CarrierId } from '#domain/carrier.ts';
import type { FirstAct } from '#domain/first-acts.ts';
import type { Localized } from '#domain/locale.ts';
import { carriers } from './carrier-names.ts';

/** What one of the three first acts is called, what is stopped when it is done, and what still rings. */
interface ActWords {
  readonly title: Localized;
  /** In one short line, what it takes. */
  readonly note: Localized;
  readonly stops: Localized;
  readonly stillRings: Localized;
}

/** Broadnet and the virtual operators publish no way of their own: their customers ask first. */
const mustAsk = (carrier: CarrierId): boolean => carrier === 'china-broadnet' || carrier === 'mvno';

function carrierBlocking(carrier: CarrierId | null): ActWords {
  const stillRings = { zh: '用个人手机号打来的，还会响', en: 'Calls from personal mobiles still ring' };
  if (!carrier)
    return {
      title: { zh: '让运营商替你挡', en: 'Let your carrier block for you' },
      note: { zh: '免费，先选你是哪一家', en: 'Free; first say which carrier is yours' },
      stops: { zh: '运营商按类别替你拦推销', en: 'Your carrier blocks sales calls by kind' },
      stillRings,
    };
  const { name, short } = carriers[carrier];
  if (mustAsk(carrier))
    return {
      title: { zh: `先问问${short.zh}`, en: `Ask ${name.en} first` },
      note: { zh: '打客服，问有没有拦截', en: 'Call and ask whether they block' },
      stops: { zh: '客服说替你拦着了', en: 'Customer service says that it blocks for you' },
      stillRings,
    };
  return {
    title: { zh: `让${short.zh}替你挡`, en: `Let ${name.en} block for you` },
    note: { zh: '免费，不用装 App', en: 'Free, no app to install' },
    stops: { zh: `${name.zh}按类别替你拦推销`, en: `${name.en} blocks sales calls by kind` },
    stillRings,
  };
}

/** The words of an act for this reader's carrier; null where it is not known. */
export function actWords(act: FirstAct, carrier: CarrierId | null): ActWords {
  if (act === 'carrier-blocking') return carrierBlocking(carrier);
  if (act === 'phone-blocking')
    return {
      title: { zh: '让手机自己挡', en: 'Let the phone block by itself' },
      note: { zh: '设一次就行', en: 'Set once' },
      stops: { zh: '手机自己也拦', en: 'The phone blocks by itself too' },
      stillRings: { zh: '它没认出来的，还会响', en: 'What it does not recognise still rings' },
    };
  return {
    title: { zh: '关掉境外来电', en: 'Stop calls from outside the mainland' },
    note: { zh: '没有境外亲友的人', en: 'For whom nobody outside the mainland needs to reach' },
    stops: { zh: '境外来电，运营商替你挡', en: 'Your carrier stops calls from outside the mainland' },
    stillRings: { zh: '内地号码打来的，这一剪不管', en: 'Calls from mainland numbers are not touched by it' },
  };
}
