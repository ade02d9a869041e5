import { useEffect, useId, useRef } from 'react';
import { useLocation } from 'react-router';
import { carriers } from '#content/carriers.ts';
import { type TopicId, topics } from '#content/guidance/topics.ts';
import type { CarrierId, NetworkId } from '#domain/carrier.ts';
import { useText } from '#i18n/locale.ts';
import { guidanceOf } from '#ui/guidance-of.ts';
import { useLazy } from '#ui/lazily.ts';
import { brandFinder } from './brand-finder.ts';
import { ContactCard } from './ContactCard.tsx';
import style from './Guidance.module.css';
import { TickedTopic } from './TickedTopic.tsx';
import { carrierWords as words } from './words.ts';

const [first, ...others] = Object.keys(topics) as [TopicId, ...TopicId[]];

interface Props {
  readonly carrier: CarrierId;
  /** For a virtual operator, the network that carries it, if the number told. */
  readonly host?: NetworkId | undefined;
}

/** What this carrier's customers can do, most useful first: one thing open, the rest a tap away. */
export function Guidance({ carrier, host }: Props) {
  const text = useText();
  const id = useId();
  const guidance = useLazy(guidanceOf[carrier]);
  const list = useRef<HTMLDivElement>(null);
  const { hash } = useLocation();

  // A link to a topic opens it: not every browser does so by itself.
  useEffect(() => {
    const target = hash && list.current?.querySelector(`details[id="${CSS.escape(hash.slice(1))}"]`);
    if (!(target instanceof HTMLDetailsElement)) return;
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
          <TickedTopic topic={first} guidance={guidance[first]} host={host} bestFirst />
        </article>
      </section>
      <section className={style.section} aria-labelledby={`${id}-rest`}>
        <h2 id={`${id}-rest`}>{text(words.rest)}</h2>
        <div className={style.topics}>
          {others.map((topic) => (
            <details key={topic} id={topic} className={style.topic}>
              <summary>
                <h3>{text(topics[topic].name)}</h3>
                <p>{text(topics[topic].why)}</p>
              </summary>
              <TickedTopic topic={topic} guidance={guidance[topic]} host={host} />
            </details>
          ))}
        </div>
      </section>
      {guidance.contact && <ContactCard carrier={carrier} contact={guidance.contact} />}
    </div>
  );
}

function Brands() {
  const BrandFinder = useLazy(brandFinder);
  return <BrandFinder />;
}
