import { useText } from '#i18n/locale.ts';
import { Cited, CitedText } from '#ui/Cited.tsx';
import { FieldsAsked } from '#ui/FieldsAsked.tsx';
import { Later } from '#ui/Later.tsx';
import { RuledFold } from '#ui/RuledFold.tsx';
import style from './Letters.module.css';
import type { LettersProps } from './letters-data.ts';
import { RelatedRows } from './RelatedRows.tsx';
import { lettersWords as words } from './words.ts';

/** One paper: when and for whom, and inside each thing that it holds. */
export function PaperFold({ paper }: { paper: LettersProps['papers'][number] }) {
  const { id, name, summary, goesTo, asks, says, related } = paper;
  const text = useText();
  return (
    <RuledFold
      id={id}
      summary={
        <>
          <h3>{name}</h3>
          <small>{summary}</small>
          <small className={style.goesTo}>{text(words.goesTo(goesTo))}</small>
        </>
      }
    >
      <Later isFolded className={style.inside}>
        <Cited says={[asks.says, ...says]}>
          <FieldsAsked asks={asks} />
          {says.map((say) => (
            <CitedText key={say.text} say={say} />
          ))}
        </Cited>
        <RelatedRows related={related} />
      </Later>
    </RuledFold>
  );
}
