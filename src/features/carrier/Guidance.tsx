import { useCallback, useEffect, useId, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { blocking } from '#content/blocking.ts';
import { type TopicId, topics } from '#content/guidance/topics.ts';
import type { CarrierId, NetworkId } from '#domain/carrier.ts';
import { carriers } from '#i18n/carrier-names.ts';
import { useText } from '#i18n/locale.ts';
import { guidanceOf } from '#ui/guidance-of.ts';
import { Later } from '#ui/Later.tsx';
import { useLazy } from '#ui/lazily.ts';
import { useNearing } from '#ui/use-nearing.ts';
import { brandFinder } from './brand-finder.ts';
import { ContactCard } from './ContactCard.tsx';
import style from './Guidance.module.css';
import { TickedTopic } from './TickedTopic.tsx';
import { carrierWords as words } from './words.ts';

const first = 'blocking';
const others = (Object.keys(topics) as TopicId[]).filter((topic) => topic !== first);

interface Props {
  readonly carrier: CarrierId;
  /** For a virtual operator, the network that carries it, if the number told. */
  readonly host?: NetworkId | undefined;
}

/** What this carrier's customers can do, most useful first: one thing open, the rest a tap away. */
export function Guidance({ carrier, host }: Props) {
  const text = useText();
  const id = useId();
  // The rest comes when somebody opens a topic or nears the end: what is to be done first is here already.
  const [isWanted, setWanted] = useState(false);
  const want = useCallback(() => setWanted(true), []);
  const end = useRef<HTMLDivElement>(null);
  useNearing(end, want);
  const list = useRef<HTMLDivElement>(null);
  const { hash } = useLocation();

  // A link to a topic opens it: not every browser does so by itself.
  useEffect(() => {
    const target = hash && list.current?.querySelector(`details[id="${CSS.escape(hash.slice(1))}"]`);
    if (!(target instanceof HTMLDetailsElement)) return;
    setWanted(true);
    target.open = true;
    target.scrollIntoView();
  }, [hash]);

  return (
    <div className={style.guidance} ref={list}>
      <section className={style.section} aria-labelledby={`${id}-first`}>
        <h2 id={`${id}-first`}>{text(words.first(carriers[carrier].name))}</h2>
        {carrier === 'mvno' && <Brands />}
        <article id={first} className={style.firstTopic}>
          <h3>{text(topics[first].name)}</h3>
          <TickedTopic topic={first} guidance={blocking[carrier]} host={host} bestFirst />
        </article>
      </section>
      <section className={style.section} aria-labelledby={`${id}-rest`}>
        <h2 id={`${id}-rest`}>{text(words.rest)}</h2>
        <div className={style.topics}>
          {others.map((topic) => (
            <details key={topic} id={topic} className={style.topic} onToggle={want}>
              <summary>
                <h3>{text(topics[topic].name)}</h3>
                <small>{text(topics[topic].why)}</small>
              </summary>
              <Later lazy={guidanceOf[carrier]} isWanted={isWanted}>
                {(guidance) => <TickedTopic topic={topic} guidance={guidance[topic]} host={host} />}
              </Later>
            </details>
          ))}
        </div>
      </section>
      {carrier !== 'mvno' && (
        <div ref={end}>
          <Later lazy={guidanceOf[carrier]} isWanted={isWanted} onWant={want}>
            {({ contact }) => contact && <ContactCard carrier={carrier} contact={contact} />}
          </Later>
        </div>
      )}
    </div>
  );
}

function Brands() {
  const BrandFinder = useLazy(brandFinder);
  return <BrandFinder />;
}
