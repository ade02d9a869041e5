import { policeDesk } from '#content/letters/police-desk.ts';
import { useLocale, useText } from '#i18n/locale.ts';
import { paths } from '#paths.ts';
import { Cited, CitedText } from '#ui/Cited.tsx';
import { LinkRow } from '#ui/LinkRow.tsx';
import { relatedLinks } from '#ui/related-links.ts';
import style from './Letters.module.css';
import { lettersWords as words } from './words.ts';

const parts = [
  { says: policeDesk.before, name: words.policeBefore },
  { says: policeDesk.there, name: words.policeThere },
  { says: policeDesk.after, name: words.policeAfter },
];

/** What to bring, what to say, and what then: in the order in which it happens. */
export function PoliceDesk() {
  const text = useText();
  const links = relatedLinks(paths, useLocale(), policeDesk.related);
  return (
    <>
      <Cited says={parts.flatMap(({ says }) => says)}>
        {parts.map(({ says, name }) => (
          <div key={text(name)} className={style.part}>
            <h3>{text(name)}</h3>
            <ul className={style.says}>
              {says.map((say) => (
                <li key={text(say.text)}>
                  <CitedText say={say} />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </Cited>
      <div>
        <LinkRow label={words.how} links={links.tasks} />
        <LinkRow label={words.office} links={links.channels} />
        <LinkRow label={words.laws} links={links.laws} />
        <LinkRow label={words.questions} links={links.questions} />
      </div>
    </>
  );
}
