import type { FirstAct } from '#domain/first-acts.ts';
import { actWords } from '#i18n/act-words.ts';
import { useText } from '#i18n/locale.ts';
import { AdviceText } from '#ui/AdviceText.tsx';
import button from '#ui/Button.module.css';
import { CutDrawing } from './CutDrawing.tsx';
import { actCard } from './card.ts';
import { Foot } from './Foot.tsx';
import { Frame } from './Frame.tsx';
import { Honest } from './Honest.tsx';
import { resultWords as words } from './result-words.ts';
import type { StartProps } from './start-data.ts';
import { undoOf } from './undo-of.ts';
import { useGoesOn } from './use-goes-on.ts';
import { usePhone } from './use-phone.ts';
import { useStart } from './use-start.ts';

/** The link snaps under the thumb; what is stopped now, what still rings, and the next act. */
export function CutCard({ act, page }: { act: FirstAct; page: StartProps }) {
  const text = useText();
  const { carrier, next, go } = useStart();
  const phone = usePhone();
  const goOn = () => go(next ? actCard(next) : { kind: 'end' });
  useGoesOn(next !== null, goOn);
  return (
    <Frame
      act={act}
      title={text(words.cut)}
      isCut
      after={
        <>
          <Honest acts={[act]} />
          {act === 'carrier-blocking' && <AdviceText advice={page.says.allowDeliveries} />}
        </>
      }
      foot={
        <Foot
          undo={undoOf(act, page, { carrier, phone })}
          quiet={next ? [{ label: text(words.enough), onPress: () => go({ kind: 'end' }) }] : []}
        >
          <CutDrawing />
          <button type="button" className={button.act} onClick={goOn}>
            {text(next ? words.next(actWords(next, carrier).title) : words.toEnd)}
          </button>
        </Foot>
      }
    />
  );
}
