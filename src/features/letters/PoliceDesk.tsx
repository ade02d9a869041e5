import { useText } from '#i18n/locale.ts';
import { Cited, CitedText } from '#ui/Cited.tsx';
import style from './Letters.module.css';
import type { LettersProps } from './letters-data.ts';
import { RelatedRows } from './RelatedRows.tsx';
import { lettersWords as words } from './words.ts';

const parts = ['before', 'there', 'after'] as const;

/** What to bring, what to say, and what then: in the order in which it happens. */
export function PoliceDesk({ desk }: { desk: LettersProps['policeDesk'] }) {
  const text = useText();
  return (
    <>
      <Cited says={parts.flatMap((part) => desk[part])}>
        {parts.map((part) => (
          <div key={part} className={style.part}>
            <h3>{text(words.atPolice[part])}</h3>
            <ul className={style.says}>
              {desk[part].map((say) => (
                <li key={say.text}>
                  <CitedText say={say} />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </Cited>
      <RelatedRows related={desk.related} />
    </>
  );
}
