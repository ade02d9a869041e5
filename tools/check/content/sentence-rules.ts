import { each, type Fault, type Rule } from './fault.ts';
import type { Claim, Content } from './walk.ts';

interface Sentence {
  readonly zh?: unknown;
  readonly en?: unknown;
}

const languages = [
  ['zh', 'Chinese'],
  ['en', 'English'],
] as const;

type Wrong = Omit<Fault, 'at'> | false;

/** A rule about the words in one language. */
const ofWords = (name: string, wrong: (words: string, language: 'Chinese' | 'English') => string | false) =>
  each<Sentence>(
    name,
    ({ sentences }) => sentences,
    (sentence) =>
      languages.map(([key, language]): Wrong => {
        const words = sentence[key];
        if (typeof words !== 'string' || words === '') return false;
        const says = wrong(words, language);
        return says !== false && { words, says };
      }),
  );

/** A rule about both languages of a sentence. */
const ofPair = (name: string, wrong: (zh: string, en: string) => readonly Wrong[]) =>
  each<Sentence>(
    name,
    ({ sentences }: Content) => sentences,
    ({ zh, en }) => (typeof zh === 'string' && typeof en === 'string' ? wrong(zh, en) : []),
  );

const hedges: readonly { readonly zh: RegExp; readonly en: RegExp }[] = [
  {
    zh: /可能|也许|未必/,
    en: /\b(may|might|can|could|possibl[ey]|perhaps|not always|not necessarily|need not|probably|likely|our summary)\b/i,
  },
  {
    zh: /多半|通常|一般|往往|大多/,
    en: /\b(most|mostly|usual|usually|often|normally|generally?|likely|probably|tends?|as a rule|commonly|typically|rarely|mainly?|ordinary)\b/i,
  },
];

/** A rule about the Chinese and the English of a claim. */
function ofClaimPair(name: string, wrong: (zh: string, en: string) => string | false): Rule {
  return each<Claim>(
    name,
    ({ claims }) => claims,
    ({ text: { zh, en } }) => {
      const says = typeof zh === 'string' && typeof en === 'string' && wrong(zh, en);
      return says ? [{ words: zh, says }] : [];
    },
  );
}

export const sentenceRules: readonly Rule[] = [
  each<Sentence>(
    'Every sentence is there in both languages.',
    ({ sentences }) => sentences,
    (sentence) =>
      languages.map(([key, language]): Wrong => {
        const other = key === 'zh' ? sentence.en : sentence.zh;
        const isThere = typeof sentence[key] === 'string' && sentence[key] !== '';
        return !isThere && { words: String(other), says: `The ${language} of this sentence is missing.` };
      }),
  ),
  ofWords(
    'What stands as Chinese is Chinese.',
    (words, language) =>
      language === 'Chinese' &&
      !/\p{Script=Han}|^[\d\s,.–-]+$/u.test(words) &&
      'The Chinese has no Chinese character in it.',
  ),
  ofWords(
    'No sentence begins or ends with a space.',
    (words, language) => words !== words.trim() && `The ${language} begins or ends with a space.`,
  ),
  ofWords(
    'Backticks come in pairs.',
    (words, language) =>
      words.split('`').length % 2 === 0 &&
      `The ${language} has a backtick (\`) without its second: codes and numbers stand between two.`,
  ),
  ofWords('Between Chinese characters the punctuation is full-width.', (words) => {
    const [, mark] = /\p{Script=Han}([,;:?!])\p{Script=Han}/u.exec(words) ?? [];
    return (
      mark !== undefined && `The Chinese has “${mark}” where the full-width “${fullWidth[mark]}” belongs.`
    );
  }),
  ofWords(
    'There are no exclamation marks.',
    (words, language) => /[!！]/.test(words) && `The ${language} has an exclamation mark.`,
  ),
  ofPair('The codes and numbers between backticks are the same in both languages.', (zh, en) => [
    ...lacking(codes(en), codes(zh)).map((code) => ({
      words: en,
      says: `The English lacks the ${kindOf(code)} \`${code}\` that the Chinese has.`,
    })),
    ...lacking(codes(zh), codes(en)).map((code) => ({
      words: zh,
      says: `The Chinese lacks the ${kindOf(code)} \`${code}\` that the English has.`,
    })),
  ]),
];

/** Of claims alone: our own words may be shorter in English. */
export const translationRules: readonly Rule[] = [
  ofClaimPair('The English has every number of the Chinese.', (zh, en) => {
    const spelled = en.replace(/(\d),(?=\d{3})/g, '$1');
    const missing = numbersIn(zh).filter((number) => !spelled.includes(number));
    return missing.length > 0 && `The English lacks the number ${missing.join(', ')} that the Chinese has.`;
  }),
  ...hedges.map(({ zh: hedge, en: hedges }) =>
    ofClaimPair(
      `Where the Chinese says ${hedge.source}, the English hedges too.`,
      (zh, en) =>
        hedge.test(zh) &&
        !hedges.test(en) &&
        `The Chinese hedges (${hedge.exec(zh)?.[0]}); the English does not.`,
    ),
  ),
];

/** Of two digits and more. Months have names in English, and 亿 and 万 are counted otherwise. */
const numbersIn = (zh: string): string[] =>
  [...zh.replace(/\d+ ?月|\d+(\.\d+)? ?多?余?[亿万]/g, '').matchAll(/\d+(?:\.\d+)?/g)]
    .map(([number]) => number)
    .filter((number) => number.length > 1);

const fullWidth: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！' };

/** What stands between backticks. */
const codes = (words: string): string[] => [
  ...new Set(words.split('`').filter((_, index) => index % 2 === 1)),
];

const lacking = (here: readonly string[], there: readonly string[]): string[] =>
  there.filter((code) => !here.includes(code));

const kindOf = (code: string): string => (/^[\d\s-]+$/.test(code) ? 'number' : 'code');
