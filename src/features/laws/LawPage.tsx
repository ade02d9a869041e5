import { useLocation } from 'react-router';
import { inOneSentence } from '#content/laws/in-one-sentence.ts';
import type { Law } from '#content/laws/law.ts';
import { laws } from '#content/laws/laws.ts';
import { type Advice, type Fact, isFact } from '#content/record.ts';
import { useLocale, useText } from '#i18n/locale.ts';
import { paths } from '#paths.ts';
import { Cited, CitedText } from '#ui/Cited.tsx';
import { Later } from '#ui/Later.tsx';
import { LawStatusMark } from '#ui/LawStatusMark.tsx';
import { lazily, useLazy } from '#ui/lazily.ts';
import { Reading, ReadingSection } from '#ui/Reading.tsx';
import { useWasServed } from '#ui/use-was-served.ts';
import { counting } from './counting.ts';
import style from './LawPage.module.css';
import { LawPassport } from './LawPassport.tsx';
import { lawAt, lawOf } from './law-of.ts';
import { lawPageWords as words } from './words.ts';

/** Links only, with the names of what they lead to: whoever was served the HTML needs no script for it. */
const onward = lazily(async () => (await import('./Onward.tsx')).Onward);

/** One text of the law: in a sentence, by article, what it threatens, what a reader does with it, how it stands. */
export function LawPage() {
  const text = useText();
  const locale = useLocale();
  const id = lawAt(useLocation().pathname);
  const law = useLazy(lawOf[id]);
  const wasServed = useWasServed();
  const says = saysOf(law);
  return (
    <Reading
      key={id}
      title={text(laws[id].name)}
      up={{ to: paths.laws(locale), name: text(words.up) }}
      facts={says.filter(isFact)}
      lead={
        <>
          <p>{text(inOneSentence[id])}</p>
          <p className={style.status}>
            <LawStatusMark status={laws[id].status} />
          </p>
        </>
      }
    >
      <Cited says={says}>
        <LawPassport law={law} />
        <Part id="says" title={text(words.says)} says={law.says} />
        {law.penalty && <Part id="penalty" title={text(words.penalty)} says={law.penalty} />}
        {id === 'interp-2017' && <Counting />}
        <ReadingSection id="use" title={text(words.use)}>
          <Sentences says={law.use} />
        </ReadingSection>
        {law.care && <Part id="care" title={text(words.care)} says={law.care} />}
        <Part id="standing" title={text(words.standing)} says={[law.standing]} />
      </Cited>
      <Later lazy={onward} isWanted={!wasServed} className={style.onward}>
        {(Onward) => <Onward law={law} />}
      </Later>
    </Reading>
  );
}

/** Loaded before the page is shown, so that it is there at once; on the server with all that is only drawn there. */
export async function loadLaw(address: string): Promise<void> {
  const id = lawAt(address);
  await Promise.all([
    lawOf[id].load(),
    id === 'interp-2017' && counting.load(),
    import.meta.env.SSR && onward.load(),
  ]);
}

function Part({ id, title, says }: { id: string; title: string; says: readonly (Fact | Advice)[] }) {
  return (
    <ReadingSection id={id} title={title}>
      <Sentences says={says} />
    </ReadingSection>
  );
}

function Sentences({ says }: { says: readonly (Fact | Advice)[] }) {
  const text = useText();
  return (
    <ul className={style.sentences}>
      {says.map((say) => (
        <li key={text(say.text)}>
          <CitedText say={say} />
        </li>
      ))}
    </ul>
  );
}

/** Only one text of the law counts records. */
function Counting() {
  const Part = useLazy(counting);
  return <Part />;
}

const saysOf = ({ says, penalty, use, care, standing }: Law): readonly (Fact | Advice)[] => [
  ...says,
  ...(penalty ?? []),
  ...use,
  ...(care ?? []),
  standing,
];
