import type { LinkState } from '#domain/chain-progress.ts';
import type { Localized } from '#domain/locale.ts';

export const chainWords = {
  label: { zh: '从泄露到响铃的链条', en: 'The chain, from the leak to the ringing phone' },
  whole: { zh: '', en: '' },
  now: { zh: '（正在剪）', en: ' (being cut)' },
  nicked: { zh: '（剪到一半）', en: ' (half cut)' },
  cut: { zh: '（已剪断）', en: ' (cut)' },
  /** After a sentence. */
  thread: {
    zh: '剪断的环里有条虚线，是还会漏过来的电话。',
    en: ' The dotted line in a cut link is what still comes through.',
  },
  plain: { zh: '（不用剪）', en: ' (nothing to cut)' },
};

/** What the drawing says, in words; the same wherever it stands. */
export function chainSentence(chain: Readonly<Record<string, LinkState>>): Localized {
  const states = Object.values(chain);
  const count = (state: LinkState) => states.filter((its) => its === state).length;
  const [cut, nicked, whole, plain] = [count('cut'), count('nicked'), count('whole'), count('plain')];
  if (cut + nicked === 0) return { zh: `${whole} 环都还没剪。`, en: `${whole} links, none cut yet.` };
  const zh = [
    cut && `剪断 ${cut} 环`,
    nicked && `剪到一半 ${nicked} 环`,
    whole && `还剩 ${whole} 环`,
    plain && `${plain} 环不用剪`,
  ];
  const en = [
    cut && `${cut} cut`,
    nicked && `${nicked} half cut`,
    whole && `${whole} to go`,
    plain && `${plain} with nothing to cut`,
  ];
  const legend = cut > 0 ? chainWords.thread : { zh: '', en: '' };
  return {
    zh: `${zh.filter(Boolean).join('，')}。${legend.zh}`,
    en: `Links: ${en.filter(Boolean).join(', ')}.${legend.en}`,
  };
}
