import { useText } from '#i18n/locale.ts';
import chip from '#ui/Chip.module.css';
import { FactText } from '#ui/FactText.tsx';
import style from './Choice.module.css';
import type { StartProps } from './start-data.ts';
import { useStart } from './use-start.ts';
import { startWords as words } from './words.ts';

/** Virtual operators by brand, and whom the chosen one's customers ask. */
export function BrandChoice({ brands }: { brands: StartProps['brands'] }) {
  const text = useText();
  const { brand, chooseBrand } = useStart();
  const chosen = brands.find(({ id }) => id === brand);
  return (
    <div className={style.brand}>
      <h2>{text(words.whichBrand)}</h2>
      <div className={style.contact}>
        {chosen ? <FactText fact={chosen.contact} /> : <p>{text(words.brandHint)}</p>}
      </div>
      <fieldset className={chip.chips} aria-label={text(words.whichBrand)}>
        {brands.map(({ id, name }) => (
          <button
            key={id}
            type="button"
            className={id === brand ? chip.chosen : chip.chip}
            aria-pressed={id === brand}
            onClick={() => chooseBrand(id)}
          >
            {name}
          </button>
        ))}
      </fieldset>
    </div>
  );
}
