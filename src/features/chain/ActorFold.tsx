import { type ActorId, actors } from '#content/market/actors.ts';
import type { Fact } from '#content/record.ts';
import { useText } from '#i18n/locale.ts';
import { Cited, CitedText } from '#ui/Cited.tsx';
import { RuledFold } from '#ui/RuledFold.tsx';
import style from './ChainPage.module.css';
import { chainPageWords as words } from './words.ts';

/** Who stands at a link, and what is known of those who were named. */
export function ActorFold({ ids }: { ids: readonly ActorId[] }) {
  const text = useText();
  return (
    <RuledFold
      summary={
        <>
          <h3>{text(words.who)}</h3>
          <small>{ids.map((id) => text(actors[id].name)).join(text({ zh: '、', en: '; ' }))}</small>
        </>
      }
    >
      {ids.map((id) => (
        <div key={id} className={style.entry}>
          <h4>{text(actors[id].name)}</h4>
          <Cited says={saysOf(id)}>
            {saysOf(id).map((fact) => (
              <CitedText key={text(fact.text)} say={fact} />
            ))}
          </Cited>
        </div>
      ))}
    </RuledFold>
  );
}

function saysOf(id: ActorId): readonly Fact[] {
  const actor = actors[id];
  return 'named' in actor ? [actor.role, actor.named] : [actor.role];
}
