import type { LawGroup } from '#content/laws/law.ts';
import { useLocale, useText } from '#i18n/locale.ts';
import { paths } from '#paths.ts';
import chip from '#ui/Chip.module.css';
import { Link } from '#ui/Link.tsx';
import { Reading, ReadingLinks, ReadingSection } from '#ui/Reading.tsx';
import { LawEntry } from './LawEntry.tsx';
import style from './LawsPage.module.css';
import type { LawsProps } from './laws-data.ts';
import { TakenForLaw } from './TakenForLaw.tsx';
import { WaysSection } from './WaysSection.tsx';
import { lawsWords as words } from './words.ts';

const groups = Object.keys(words.groups) as readonly LawGroup[];

/** The law by what a reader wants: three ways at a glance, then every text in one sentence. */
export function LawsPage({ laws, ways, takenForLaw }: LawsProps) {
  const text = useText();
  const locale = useLocale();
  return (
    <Reading
      title={text(words.title)}
      lead={
        <>
          <p>{text(words.lead)}</p>
          <p className={style.notAdvice}>{text(words.notAdvice)}</p>
        </>
      }
      facts={[...ways.flatMap(({ says }) => says), ...takenForLaw.map(({ why }) => why)]}
    >
      <nav className="not-on-paper" aria-label={text(words.toGroups)}>
        <ul className={chip.chips}>
          {groups.map((group) => (
            <li key={group}>
              <a className={chip.chip} href={`#${group}`}>
                {text(words.groups[group])}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <WaysSection ways={ways} laws={laws} />
      <ReadingLinks links={[{ to: `${paths.law(locale, 'interp-2017')}#count`, name: text(words.count) }]} />
      {groups.map((group) => (
        <ReadingSection key={group} id={group} title={text(words.groups[group])}>
          <ul className={style.entries}>
            {Object.entries(laws)
              .filter(([, law]) => law.group === group)
              .map(([id, law]) => (
                <LawEntry key={id} id={id} law={law} />
              ))}
          </ul>
        </ReadingSection>
      ))}
      <ReadingSection id="taken-for-law" title={text(words.takenForLaw)}>
        {takenForLaw.map((taken) => (
          <TakenForLaw key={taken.claim} taken={taken} />
        ))}
        <p>
          <Link className={style.more} to={`${paths.chain(locale)}#claim-hours-rule`}>
            {text(words.atChain)}
          </Link>
        </p>
      </ReadingSection>
    </Reading>
  );
}
