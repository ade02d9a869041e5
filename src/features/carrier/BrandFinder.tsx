import { useState } from 'react';
import { useText } from '#i18n/locale.ts';
import { ActionButton } from '#ui/ActionButton.tsx';
import chip from '#ui/Chip.module.css';
import { FactText } from '#ui/FactText.tsx';
import { SayText } from '#ui/SayText.tsx';
import style from './Guidance.module.css';
import type { Brands } from './guidance-data.ts';
import { carrierWords as words } from './words.ts';

/** A prefix never names a virtual operator's brand, so the reader says theirs. Without scripts, all are there. */
export function BrandFinder({ brands: { says, list } }: { brands: Brands }) {
  const text = useText();
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <div className={style.found}>
      {says.map((say) => (
        <SayText key={say.text} say={say} />
      ))}
      <h3 id="brands">{text(words.brands)}</h3>
      <fieldset className={`${chip.chips} needs-script`} aria-labelledby="brands">
        {list.map(({ id, name }) => (
          <button
            key={id}
            type="button"
            className={id === chosen ? chip.chosen : chip.chip}
            aria-pressed={id === chosen}
            onClick={() => setChosen(id)}
          >
            {name}
          </button>
        ))}
      </fieldset>
      <ul className={style.brands} aria-live="polite">
        {list.map(({ id, name, contact, actions }) => (
          <li key={id} className={id === chosen ? undefined : 'without-script'}>
            <h4>{name}</h4>
            <FactText fact={contact} />
            {actions.map((action) => (
              <ActionButton key={action.kind + action.to} action={action} />
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}
