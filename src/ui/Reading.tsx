import type { ReactNode } from 'react';
import type { ShownFact } from '#content/shown.ts';
import { Checked } from './Checked.tsx';
import { Link } from './Link.tsx';
import style from './Reading.module.css';

interface Props {
  readonly title: string;
  /** The one sentence that a reader in a hurry needs. */
  readonly lead: ReactNode;
  /** The list that this page is one of. */
  readonly up?: { readonly to: string; readonly name: string };
  /** All that the page says of the world: how old it may be is told at the end. */
  readonly facts?: readonly ShownFact[];
  readonly children: ReactNode;
}

/** A page to be read: title, lead, sections, and since when what it says stands. */
export function Reading({ title, lead, up, facts, children }: Props) {
  return (
    <article className={style.page}>
      <header className={style.title}>
        {up && (
          <p className="not-on-paper">
            <Link to={up.to}>{up.name}</Link>
          </p>
        )}
        <h1 tabIndex={-1}>{title}</h1>
        <div className={style.lead}>{lead}</div>
      </header>
      {children}
      {facts && facts.length > 0 && <Checked facts={facts} />}
    </article>
  );
}

/** One part of a Reading, with its own address. */
export function ReadingSection(props: { readonly id: string; readonly title: string; children: ReactNode }) {
  return (
    <section className={style.section} aria-labelledby={props.id}>
      <h2 id={props.id}>{props.title}</h2>
      {props.children}
    </section>
  );
}

/** Pages that belong to what is being read, each a line to tap. */
export function ReadingLinks({
  links,
}: {
  links: readonly { readonly to: string; readonly name: string }[];
}) {
  return (
    <ul className={style.links}>
      {links.map(({ to, name }) => (
        <li key={to}>
          <Link to={to}>{name}</Link>
        </li>
      ))}
    </ul>
  );
}
