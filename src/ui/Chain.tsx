import { type LinkId, linkIds } from '#domain/chain-link.ts';
import type { Localized } from '#domain/locale.ts';
import { linkNames } from '#i18n/link-names.ts';
import { useText } from '#i18n/locale.ts';
import style from './Chain.module.css';
import { ChainDrawing, type DrawnState } from './ChainDrawing.tsx';
import { chainWords } from './chain-words.ts';

const ids = linkIds;

interface Props {
  /** Names the links that are not whole. */
  readonly states?: Partial<Record<LinkId, DrawnState>>;
  /** What is said of a link that is spoken of, where it is not one being cut. */
  readonly now?: Localized;
  /** Whether each link leads to the element with its id, as a table of contents. */
  readonly isContents?: boolean;
}

/** The chain from the leak to the ringing phone. */
export function Chain({ states = {}, now = chainWords.now, isContents = false }: Props) {
  const text = useText();
  const words = { ...chainWords, now };
  return (
    <figure className={style.figure}>
      <ChainDrawing states={states} />
      <ol className={style.names} aria-label={text(chainWords.label)}>
        {ids.map((id) => (
          <li key={id} data-state={states[id] ?? 'whole'}>
            {isContents ? <a href={`#${id}`}>{text(linkNames[id])}</a> : text(linkNames[id])}
            {states[id] && <span className="visually-hidden">{text(words[states[id]])}</span>}
          </li>
        ))}
      </ol>
    </figure>
  );
}
