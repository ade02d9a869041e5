import { useState } from 'react';
import type { Action } from '#content/record.ts';
import { actWords } from '#i18n/act-words.ts';
import { useText } from '#i18n/locale.ts';
import { actionLink } from '#ui/action-link.ts';
import button from '#ui/Button.module.css';
import { SayText } from '#ui/SayText.tsx';
import { BrandChoice } from './BrandChoice.tsx';
import { actCard } from './card.ts';
import { type CarrierActProps, useWaysOut } from './carrier-act.ts';
import { Foot } from './Foot.tsx';
import { Frame } from './Frame.tsx';
import { Honest } from './Honest.tsx';
import { Icon } from './Icon.tsx';
import { Lead } from './Lead.tsx';
import { Scan } from './Scan.tsx';
import { Spoken } from './Spoken.tsx';
import { useCameBack } from './use-came-back.ts';
import { useStart } from './use-start.ts';
import { startWords } from './words.ts';

const words = startWords.call;

/** Who is still here after this cannot dial, or is asked by the phone whether to. */
const patience = 4000;

/** An act that is one call: whom to, and what to say. A virtual operator's customer says first which brand it is. */
export function CallCard(its: CarrierActProps) {
  const text = useText();
  const { carrier, place, brand: chosen } = useStart();
  const { act, way, page } = its;
  const { notMine, skip } = useWaysOut(act);
  const brand = page.brands.find(({ id }) => id === chosen);
  const call = way.action ?? brand?.actions.find(({ kind, tap }) => kind === 'tel' && tap === 'open');
  return (
    <Frame
      act={act}
      title={text(actWords(act, carrier).title)}
      lead={<Lead {...its} />}
      drawn={
        <>
          {!way.action && <BrandChoice brands={page.brands} />}
          {place === 'desktop' && call && <Scan action={call} title={words.scan} />}
          {act === 'carrier-overseas' && <SayText say={way.say} />}
          <Spoken act={act} isAsking={way.isAsking} />
        </>
      }
      after={way.isAsking ? undefined : <WhatItStops {...its} />}
      foot={
        <Foot undo={way.undo} quiet={[notMine, skip]}>
          {place !== 'desktop' && call ? <Call act={act} call={call} /> : <Asked act={act} />}
        </Foot>
      }
    />
  );
}

/** The sources speak of blocking by kind. */
function WhatItStops({ act, page: { says } }: CarrierActProps) {
  if (act === 'carrier-overseas') return <Honest acts={[act]} />;
  return <Honest acts={[act]} stops={says.stops} stillRings={says.stillRings} />;
}

function Call({ act, call }: { act: CarrierActProps['act']; call: Action }) {
  const text = useText();
  const { go } = useStart();
  const [isSent, setSent] = useState(false);
  useCameBack(isSent, () => go(actCard(act, 'reply')), patience);
  return (
    <a className={button.act} href={actionLink(call, false) ?? undefined} onClick={() => setSent(true)}>
      <Icon id="call" />
      {text(words.call(call.to))}
    </a>
  );
}

function Asked({ act }: { act: CarrierActProps['act'] }) {
  const text = useText();
  const { go } = useStart();
  return (
    <button type="button" className={button.act} onClick={() => go(actCard(act, 'reply'))}>
      {text(words.asked)}
    </button>
  );
}
