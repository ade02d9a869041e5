import { useEffect, useId, useRef } from 'react';
import { useLocation } from 'react-router';
import type { CarrierId, NetworkId } from '#domain/carrier.ts';
import { carriers } from '#i18n/carrier-names.ts';
import { useText } from '#i18n/locale.ts';
import { Later } from '#ui/Later.tsx';
import { BrandFinder } from './BrandFinder.tsx';
import { ContactCard } from './ContactCard.tsx';
import style from './Guidance.module.css';
import type { GuidanceFor, TopicList } from './guidance-data.ts';
import { TickedTopic } from './TickedTopic.tsx';
import { carrierWords as words } from './words.ts';

interface Props {
  readonly carrier: CarrierId;
  readonly topics: TopicList;
  readonly guidance: GuidanceFor;
  /** For a virtual operator, the network that carries it, if the number told. */
  readonly host?: { readonly network: NetworkId; readonly topics: GuidanceFor['topics'] } | undefined;
}

/** What this carrier's customers can do, most useful first: one thing open, the rest a tap away. */
export function Guidance({ carrier, topics: [first, ...others], guidance, host }: Props) {
  const text = useText();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const { hash } = useLocation();
  const { topics, brands } = guidance;

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
        {brands && <BrandFinder brands={brands} />}
        {first && (
          <article id={first.id} className={style.firstTopic}>
            <h3>{first.name}</h3>
            <TickedTopic topic={first} topics={topics} host={host} bestFirst />
          </article>
        )}
      </section>
      <section className={style.section} aria-labelledby={`${id}-rest`}>
        <h2 id={`${id}-rest`}>{text(words.rest)}</h2>
        <div className={style.topics}>
          {others.map((topic) => (
            <details key={topic.id} id={topic.id} className={style.topic}>
              <summary>
                <h3>{topic.name}</h3>
                <small>{topic.why}</small>
              </summary>
              <Later isFolded>
                <TickedTopic topic={topic} topics={topics} host={host} />
              </Later>
            </details>
          ))}
        </div>
      </section>
      {topics.contact && (
        <Later>
          <ContactCard carrier={carrier} contact={topics.contact} />
        </Later>
      )}
    </div>
  );
}
