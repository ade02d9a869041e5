import type { SituationId } from '#content/steps/situations.ts';
import { useText } from '#i18n/locale.ts';
import { SituationChip } from './SituationChip.tsx';
import style from './StepsPage.module.css';
import type { StepsProps } from './steps-data.ts';
import { stepsWords as words } from './words.ts';

/** What decides which tasks count: asked once, changed at any time. */
export function Situations({ situations }: Pick<StepsProps, 'situations'>) {
  const text = useText();
  return (
    <section className={`${style.situations} needs-script`} aria-labelledby="situations">
      <h2 id="situations">{text(words.situations)}</h2>
      <p>{text(words.situationsLead)}</p>
      <ul>
        {(Object.keys(situations) as SituationId[]).map((id) => (
          <li key={id}>
            <SituationChip id={id} name={situations[id].name} />
          </li>
        ))}
      </ul>
    </section>
  );
}
