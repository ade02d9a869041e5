import { isShownFact, type ShownSay } from '#content/shown.ts';
import { Caution } from '#ui/Caution.tsx';
import { RichText } from '#ui/RichText.tsx';
import { SayText } from '#ui/SayText.tsx';
import { Sources } from '#ui/Sources.tsx';
import { Icon } from './Icon.tsx';
import { menuIcon } from './icons.ts';
import style from './Menus.module.css';
import { type Menu, menuPath } from './menu-path.ts';

/** A menu may come twice on a way; the way to it does not. */
const wayTo = (menus: readonly Menu[], place: number): string =>
  menus
    .slice(0, place + 1)
    .map(({ name }) => name)
    .join();

/** A sentence about where to tap: its way through menus drawn as a list, where it has one. */
export function Menus({ say }: { say: ShownSay }) {
  const path = menuPath(say.text);
  if (!path || !isShownFact(say))
    return (
      <div className={style.words}>
        <SayText say={say} />
      </div>
    );
  const { before, menus, after } = path;
  return (
    <div className={style.way}>
      {before && <p>{before}</p>}
      <ol className={style.menus}>
        {menus.map(({ name, note }, place) => (
          <li key={wayTo(menus, place)}>
            <span className={style.menu}>
              <Icon id={menuIcon(name, place === menus.length - 1)} />
            </span>
            <p>
              <b>{name}</b>
              {note && <span>{note}</span>}
            </p>
          </li>
        ))}
      </ol>
      <p className={style.last}>
        {after && <RichText>{after}</RichText>}
        <Caution fact={say} />
      </p>
      <Sources cites={say.cites} readOn={say.readOn} standing={say} />
    </div>
  );
}
