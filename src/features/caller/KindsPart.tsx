import { callerNames } from '#content/callers/caller-names.ts';
import { kindTexts } from '#content/callers/kinds.ts';
import { callerKinds } from '#domain/caller-kinds.ts';
import { useText } from '#i18n/locale.ts';
import { RuledFold } from '#ui/RuledFold.tsx';
import style from './CallerPage.module.css';
import { KindInShort } from './KindInShort.tsx';

/** Every kind of number, to be read without typing one. */
export function KindsPart() {
  const text = useText();
  return (
    <div className={style.kinds}>
      {callerKinds.map((kind) => (
        <RuledFold
          key={kind}
          id={kind}
          summary={
            <>
              <h3>{text(callerNames[kind])}</h3>
              <small>{text(kindTexts[kind].verdict)}</small>
            </>
          }
        >
          <KindInShort kind={kind} />
        </RuledFold>
      ))}
    </div>
  );
}
