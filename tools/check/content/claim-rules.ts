import { each, type Fault, once, type Rule } from './fault.ts';
import { mayBeLinked, mayBeUnencrypted } from './hosts.ts';
import { type Claim, type Content, type Node, sourcesOf } from './walk.ts';

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
  ofClaims(
    'Every claim names a source.',
    (claim) => sourcesOf(claim).length === 0 && 'This claim names no source.',
  ),
  each<Node>(
    'Every day is a day that has been.',
    ({ claims, sources }) => [...claims, ...sources],
    (node) =>
      ['readOn', 'asOf', 'publishedOn'].map((key) => {
        const value = day(node, key);
        if (value === null) return false;
        if (!isDay(value)) return { words: value, says: `\`${key}\` is ${value}, which is no day.` };
        return (
          Date.parse(value) > Date.now() && { words: wordsOf(node), says: `\`${key}\` is still to come.` }
        );
      }),
  ),
  ofClaims('A claim was read after its source spoke.', (claim) => {
    const [asOf, readOn] = [day(claim, 'asOf'), day(claim, 'readOn')];
    return (
      asOf !== null &&
      readOn !== null &&
      asOf > readOn &&
      `It was read (${readOn}) before it was said (${asOf}).`
    );
  }),
  ofClaims(
    'Where sources disagree, the Chinese says so.',
    (claim) =>
      Object.values(claim).includes('conflicting') &&
      !/说法|冲突|不一|有的|打架|也有/.test(claim.text.zh) &&
      'Its sources disagree, and the Chinese does not say so (说法不一).',
  ),
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
  const cited = new Set<unknown>(claims.flatMap(({ it }) => sourcesOf(it)));
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
