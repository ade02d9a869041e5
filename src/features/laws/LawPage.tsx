import type { ReactNode } from 'react';
import { isShownFact, type ShownSay } from '#content/shown.ts';
import { useLocale, useText } from '#i18n/locale.ts';
import { paths } from '#paths.ts';
import { Cited, CitedText } from '#ui/Cited.tsx';
import { LawStatusMark } from '#ui/LawStatusMark.tsx';
import { Reading, ReadingSection } from '#ui/Reading.tsx';
import style from './LawPage.module.css';
import { LawPassport } from './LawPassport.tsx';
import type { LawProps } from './law-data.ts';
import { Onward } from './Onward.tsx';
import { lawPageWords as words } from './words.ts';

type Props = LawProps & {
  /** Between what it threatens and what to do with it. */
  readonly children?: ReactNode;
};

/** One text of the law: in a sentence, by article, what it threatens, what a reader does with it, how it stands. */
export function LawPage({ children, ...law }: Props) {
  const text = useText();
  const locale = useLocale();
  const says = saysOf(law);
  return (
    <Reading
      title={law.name}
      up={{ to: paths.laws(locale), name: text(words.up) }}
      facts={says.filter(isShownFact)}
      lead={
        <>
          <p>{law.summary}</p>
          <p className={style.status}>
            <LawStatusMark status={law.status} />
          </p>
        </>
      }
    >
      <Cited says={says}>
        <LawPassport law={law} />
        <Part id="says" title={text(words.says)} says={law.says} />
        {law.penalty && <Part id="penalty" title={text(words.penalty)} says={law.penalty} />}
        {children}
        <Part id="use" title={text(words.use)} says={law.use} />
        {law.care && <Part id="care" title={text(words.care)} says={law.care} />}
        <Part id="standing" title={text(words.standing)} says={[law.standing]} />
      </Cited>
      <Onward related={law.related} />
    </Reading>
  );
}

function Part({ id, title, says }: { id: string; title: string; says: readonly ShownSay[] }) {
  return (
    <ReadingSection id={id} title={title}>
      <ul className={style.sentences}>
        {says.map((say) => (
          <li key={say.text}>
            <CitedText say={say} />
          </li>
        ))}
      </ul>
    </ReadingSection>
  );
}

const saysOf = ({ says, penalty, use, care, standing }: LawProps): readonly ShownSay[] => [
  ...says,
  ...(penalty ?? []),
  ...use,
  ...(care ?? []),
  standing,
];
