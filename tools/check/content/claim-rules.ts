import { each, type Fault, once, type Rule } from './fault.ts';
import { mayBeLinked, mayBeUnencrypted } from './hosts.ts';
import { articlesIn, lawsNamedIn } from './laws-named.ts';
import type { Claim, Content, Node } from './walk.ts';

const ofClaims = (name: string, wrong: (claim: Claim) => string | false): Rule =>
  each<Claim>(
    name,
    ({ claims }) => claims,
    (claim) => {
      const says = wrong(claim);
      return says === false ? [] : [{ words: claim.text.zh, says }];
    },
  );

/** Days that a claim or its source names, as text. */
const day = (node: Node, key: string): string | null => {
  const value = node[key];
  return typeof value === 'string' && value !== 'undated' ? value : null;
};

/** Of what can be read: '2025', '2025-09' or '2025-09-12'. */
const isDay = (value: string): boolean =>
  /^\d{4}(-\d\d(-\d\d)?)?$/.test(value) && !Number.isNaN(Date.parse(value));

export const claimRules: readonly Rule[] = [
  ofClaims('Every claim names a source.', ({ on }) => on[0] === undefined && 'This claim names no source.'),
  each<Node>(
    'Every day is a day that has been.',
    ({ sources }) => sources,
    (node) =>
      ['readOn', 'publishedOn'].map((key) => {
        const value = day(node, key);
        if (value === null) return false;
        if (!isDay(value)) return { words: value, says: `\`${key}\` is ${value}, which is no day.` };
        return (
          Date.parse(value) > Date.now() && { words: wordsOf(node), says: `\`${key}\` is still to come.` }
        );
      }),
  ),
  each<Node>(
    'A source was read after it spoke.',
    ({ sources }) => sources,
    (source) => {
      const [spoke, read] = [day(source, 'publishedOn'), day(source, 'readOn')];
      return [
        spoke !== null &&
          read !== null &&
          spoke > read && {
            words: wordsOf(source),
            says: `It was read (${read}) before it was said (${spoke}).`,
          },
      ];
    },
  ),
  ofClaims(
    'Where sources disagree, the Chinese says so.',
    (claim) =>
      claim.conflicting === true &&
      !/说法|冲突|不一|有的|打架|也有/.test(claim.text.zh) &&
      'Its sources disagree, and the Chinese does not say so (说法不一).',
  ),
  ofClaims('A sentence that names a law cites it.', (claim) => {
    const titles = claim.on.map(({ source }) => source.title.zh);
    const missing = lawsNamedIn(claim.text.zh).filter(
      (law) => !titles.some((title) => law.isTitle.test(title)),
    );
    return (
      missing.length > 0 && `It names ${missing.map(({ name }) => name).join(', ')} and does not cite it.`
    );
  }),
  ofClaims('An article that a sentence names is where one of its citations points.', (claim) => {
    const cited = new Set(claim.on.flatMap(({ where }) => articlesIn(where?.zh ?? '')));
    const missing = articlesIn(claim.text.zh).filter((article) => !cited.has(article));
    return missing.length > 0 && `It names article ${missing.join(', ')}, which no citation points to.`;
  }),
  { name: 'Every source is cited.', faults: uncited },
  { name: 'No two sources have the same title, by which pages number them.', faults: doubled },
  each<Node>(
    'A source is linked only where readers may be sent.',
    ({ sources }) => sources,
    ({ url }) => (typeof url === 'string' ? wrongAddress(url, mayBeUnencrypted) : []),
  ),
];

/** What is wrong with an address that a reader may be sent to. */
export function wrongAddress(
  address: string,
  mayBePlain: (host: string) => boolean,
): readonly Omit<Fault, 'at'>[] {
  const found = /^(https?:)\/\/([^/:?#]+)/.exec(address);
  if (!found) return [{ words: address, says: `${address} is no address of a page.` }];
  const [, protocol, host = ''] = found;
  const faults: string[] = [];
  if (protocol !== 'https:' && !mayBePlain(host)) faults.push(`${address} must begin with https.`);
  if (!mayBeLinked(host))
    faults.push(`${host} is not among the hosts that readers may be sent to (tools/check/content/hosts.ts).`);
  return faults.map((says) => ({ words: address, says }));
}

/** The words by which the line of a claim or of a source is found. */
function wordsOf(node: Node): string | undefined {
  const words = (node.text ?? node.title) as { zh?: string } | undefined;
  return words?.zh;
}

function uncited({ claims, sources }: Content): Fault[] {
  const cited = new Set<unknown>(claims.flatMap(({ it }) => it.on.map(({ source }) => source)));
  return once(sources)
    .filter(({ it }) => !cited.has(it))
    .map((at) => ({ at, words: at.it.title.zh, says: 'No claim cites this source.' }));
}

function doubled({ sources }: Content): Fault[] {
  return (['zh', 'en'] as const).flatMap((language) => {
    const seen = new Set<string>();
    return once(sources).flatMap((at) => {
      const title = at.it.title[language];
      if (!seen.has(title)) {
        seen.add(title);
        return [];
      }
      return [{ at, words: title, says: `Another source has this title too: ${title}` }];
    });
  });
}
