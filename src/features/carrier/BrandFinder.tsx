import { useText } from '#i18n/locale.ts';
import { ActionButton } from '#ui/ActionButton.tsx';
import { FactText } from '#ui/FactText.tsx';
import { Later } from '#ui/Later.tsx';
import { SayText } from '#ui/SayText.tsx';
import style from './Guidance.module.css';
import type { Brands } from './guidance-data.ts';
import { carrierWords as words } from './words.ts';

/** A prefix never names a virtual operator's brand, so the reader looks theirs up. */
export function BrandFinder({ brands: { says, list } }: { brands: Brands }) {
  const text = useText();
  return (
    <div className={style.found}>
      {says.map((say) => (
        <SayText key={say.text} say={say} />
      ))}
      <details id="brands" className={style.topic}>
        <summary>
          <h3>{text(words.brands)}</h3>
        </summary>
        <Later isFolded>
          <ul className={style.brands}>
            {list.map(({ id, name, contact, actions }) => (
              <li key={id}>
                <h4>{name}</h4>
                <FactText fact={contact} />
                {actions.map((action) => (
                  <ActionButton key={action.kind + action.to} action={action} />
                ))}
              </li>
            ))}
          </ul>
        </Later>
      </details>
    </div>
  );
}
