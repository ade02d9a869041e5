import { useLocale, useText } from '#i18n/locale.ts';
import { paths, singleFile } from '#paths.ts';
import { Link } from '#ui/Link.tsx';
import style from './AboutPage.module.css';
import { promises } from './promises.ts';
import { type AboutSection, offlineSection, sections, whoSection, aboutWords as words } from './words.ts';

/** Why anybody should believe this site: who, what it promises, how that is tested, how to correct it. */
export function AboutPage() {
  const text = useText();
  return (
    <div className={style.page}>
      <header className={style.title}>
        <h1 tabIndex={-1}>{text(words.title)}</h1>
        <p>{text(words.lead)}</p>
      </header>
      <Section section={whoSection} />
      <Promises />
      {sections.map((section) => (
        <Section key={section.id} section={section} />
      ))}
    </div>
  );
}

function Promises() {
  const text = useText();
  return (
    <section className={style.section} aria-labelledby="promises">
      <h2 id="promises">{text(words.promises)}</h2>
      <p>{text(words.promisesLead)}</p>
      <ul className={style.promises}>
        {promises.map(({ promise, test }) => (
          <li key={text(promise)}>
            <p className={style.promise}>{text(promise)}</p>
            <p className={style.test}>
              <b>{text(words.test)}</b> {text(test)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Section({ section: { id, title, says } }: { section: AboutSection }) {
  const text = useText();
  const locale = useLocale();
  return (
    <section className={style.section} aria-labelledby={id}>
      <h2 id={id}>{text(title)}</h2>
      {says.map((say) => (
        <p key={text(say)}>{text(say)}</p>
      ))}
      {id === whoSection.id && (
        <p>
          <Link to={paths.chain(locale)}>{text(words.toChain)}</Link>
        </p>
      )}
      {id === offlineSection && (
        <p>
          <a href={singleFile} download="breakchain-zh.html">
            {text(words.takeAway)}
          </a>
        </p>
      )}
    </section>
  );
}
