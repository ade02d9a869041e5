import { wrongAddress } from './claim-rules.ts';
import { each, type Fault, once, type Rule } from './fault.ts';
import { type Content, sentencesIn } from './walk.ts';

interface Act {
  readonly kind: string;
  readonly to: string;
  readonly tap: string;
}

/** Names of acts that suspend, cancel, port or forward, and of some that only sound like it. */
const risky = /suspend|cancel|port|forward|stop-overseas/;
const harmless = /report|support|wechat/;

export const actRules: readonly Rule[] = [
  each<Act>(
    'A page is opened only where readers may be sent.',
    ({ acts }) => acts,
    ({ kind, to }) => (kind === 'url' ? wrongAddress(to, () => false) : []),
  ),
  { name: 'What suspends, cancels, ports or forwards is never one tap.', faults: tapped },
  { name: 'Every carrier answers every topic, or says that nothing was found.', faults: unanswered },
  { name: 'A carrier’s answer to a topic says each sentence once.', faults: saidTwice },
];

function tapped({ acts }: Content): Fault[] {
  return once(
    acts.filter(({ it, keys }) => {
      const name = keys[keys.length - 1] ?? '';
      return risky.test(name) && !harmless.test(name) && it.kind !== 'url' && it.tap !== 'text';
    }),
  ).map((at) => ({
    at,
    words: at.keys[at.keys.length - 1],
    says: `This act is one tap (\`tap: '${at.it.tap}'\`); it may only be read and copied (\`tap: 'text'\`).`,
  }));
}

function unanswered({ modules, guidance }: Content): Fault[] {
  const topics = Object.values(modules).find((exports) => 'topics' in exports)?.topics ?? {};
  const wanted = Object.keys(topics as object);
  return once(guidance).flatMap((at) => {
    const answered = Object.keys(at.it).filter((topic) => topic !== 'contact');
    const missing = wanted.filter((topic) => !answered.includes(topic));
    const more = answered.filter((topic) => !wanted.includes(topic));
    const isInOrder = missing.length > 0 || more.length > 0 || answered.join() === wanted.join();
    return [
      ...missing.map((topic) => ({ at, says: `The topic \`${topic}\` has no answer.` })),
      ...more.map((topic) => ({ at, words: topic, says: `\`${topic}\` is not among the topics.` })),
      ...(isInOrder
        ? []
        : [{ at, says: `The topics are in another order than the pages: ${wanted.join(', ')}.` }]),
    ];
  });
}

/** Short pieces, as the name of a menu, may come again. */
function saidTwice({ guidance }: Content): Fault[] {
  return once(guidance).flatMap((at) =>
    Object.entries(at.it).flatMap(([topic, answer]) => {
      const said = sentencesIn(answer)
        .map(({ zh }) => zh)
        .filter((zh) => zh.length > 20);
      return [...new Set(said.filter((zh, index) => said.indexOf(zh) !== index))].map((words) => ({
        at,
        words,
        says: `This sentence stands twice under the topic \`${topic}\`.`,
      }));
    }),
  );
}
