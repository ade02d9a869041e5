import type { ActorId } from '#content/market/actors.ts';
import { useText } from '#i18n/locale.ts';
import { Cited, CitedText } from '#ui/Cited.tsx';
import { RuledFold } from '#ui/RuledFold.tsx';
import style from './ChainPage.module.css';
import { useMarket } from './market-context.ts';
import { chainPageWords as words } from './words.ts';

/** Who stands at a link, and what is known of those who were named. */
export function ActorFold({ ids }: { ids: readonly ActorId[] }) {
  const text = useText();
  const { actors } = useMarket();
  return (
    <RuledFold
      summary={
        <>
          <h3>{text(words.who)}</h3>
          <small>{ids.map((id) => actors[id].name).join(text({ zh: '、', en: '; ' }))}</small>
        </>
      }
    >
      {ids.map((id) => (
        <ActorEntry key={id} id={id} />
      ))}
    </RuledFold>
  );
}

function ActorEntry({ id }: { id: ActorId }) {
  const { name, role, named } = useMarket().actors[id];
  const says = named ? [role, named] : [role];
  return (
    <div className={style.entry}>
      <h4>{name}</h4>
      <Cited says={says}>
        {says.map((fact) => (
          <CitedText key={fact.text} say={fact} />
        ))}
      </Cited>
    </div>
  );
}
