import { Later } from '#ui/Later.tsx';
import { RuledFold } from '#ui/RuledFold.tsx';
import style from './CallerPage.module.css';
import type { CallerProps } from './caller-data.ts';
import { KindInShort } from './KindInShort.tsx';

/** Every kind of number, to be read without typing one. */
export function AllKinds({ kinds }: Pick<CallerProps, 'kinds'>) {
  return (
    <div className={style.kinds}>
      {kinds.map(({ id, name, verdict }) => (
        <RuledFold
          key={id}
          id={id}
          summary={
            <>
              <h3>{name}</h3>
              <small>{verdict}</small>
            </>
          }
        >
          <Later isFolded className={style.short}>
            <KindInShort kind={id} />
          </Later>
        </RuledFold>
      ))}
    </div>
  );
}
