import type { Paper } from '#content/letters/paper.ts';
import { useLocale, useText } from '#i18n/locale.ts';
import { paths } from '#paths.ts';
import { Cited, CitedText } from '#ui/Cited.tsx';
import { FieldsAsked } from '#ui/FieldsAsked.tsx';
import { LinkRow } from '#ui/LinkRow.tsx';
import { RuledFold } from '#ui/RuledFold.tsx';
import { relatedLinks } from '#ui/related-links.ts';
import style from './Letters.module.css';
import { lettersWords as words } from './words.ts';

/** One paper: when and for whom, and inside each thing that it holds. */
export function PaperFold({ id, paper }: { id: string; paper: Paper }) {
  const text = useText();
  const links = relatedLinks(paths, useLocale(), paper);
  const { name, good, goesTo, asks, says = [] } = paper;
  return (
    <RuledFold
      id={id}
      summary={
        <>
          <h3>{text(name)}</h3>
          <small>{text(good)}</small>
          <small className={style.goesTo}>{text(words.goesTo(goesTo))}</small>
        </>
      }
    >
      <Cited says={[asks.says, ...says]}>
        <FieldsAsked asks={asks} />
        {says.map((say) => (
          <CitedText key={text(say.text)} say={say} />
        ))}
      </Cited>
      <div>
        <LinkRow label={words.how} links={links.tasks} />
        <LinkRow label={words.office} links={links.channels} />
        <LinkRow label={words.laws} links={links.laws} />
        <LinkRow label={words.questions} links={links.questions} />
      </div>
    </RuledFold>
  );
}
