import { useState } from 'react';
import type { Action } from '#content/record.ts';
import { actWords } from '#i18n/act-words.ts';
import { useText } from '#i18n/locale.ts';
import { words as shared } from '#i18n/words.ts';
import button from '#ui/Button.module.css';
import { copyText } from '#ui/copy-text.ts';
import { SayText } from '#ui/SayText.tsx';
import { actCard } from './card.ts';
import { type CarrierActProps, useWaysOut } from './carrier-act.ts';
import { Foot } from './Foot.tsx';
import { Frame } from './Frame.tsx';
import { Honest } from './Honest.tsx';
import { Icon } from './Icon.tsx';
import { Lead } from './Lead.tsx';
import { Moves } from './Moves.tsx';
import { accountMenu, searched, switchedOn } from './move-drawings.tsx';
import { useStart } from './use-start.ts';
import { startWords } from './words.ts';

const words = startWords.account;

/** An act in the carrier's WeChat account: its name is copied, then three moves, then the reader says that it is on. */
export function AccountCard({ account, ...its }: CarrierActProps & { readonly account: Action }) {
  const text = useText();
  const { carrier, place, go, say, finish } = useStart();
  const { act, way } = its;
  const { notMine, skip } = useWaysOut(act);
  const [isUnderWay, setUnderWay] = useState(place === 'desktop');

  async function copy(): Promise<void> {
    const isCopied = await copyText(account.to);
    say(text(isCopied ? words.copied : shared.copyFailed));
    setUnderWay(true);
  }

  const failed = { label: text(startWords.failed), onPress: () => go(actCard(act, 'other')) };
  return (
    <Frame
      act={act}
      title={text(actWords(act, carrier).title)}
      lead={<Lead {...its} />}
      drawn={
        <>
          <Moves
            moves={[
              { drawing: searched, says: text(words.search), note: account.to },
              {
                drawing: accountMenu,
                says: text(words.menus),
                ...(account.body && { note: account.body.replace(/→/g, ' → ') }),
              },
              { drawing: switchedOn, says: text(words.turnOn) },
            ]}
          />
          <SayText say={way.say} />
        </>
      }
      after={<Honest acts={[act]} />}
      foot={
        <Foot undo={way.undo} quiet={[isUnderWay ? failed : notMine, skip]}>
          <button type="button" className={button.act} onClick={isUnderWay ? () => finish(act) : copy}>
            <Icon id={isUnderWay ? 'cut' : 'copy'} />
            {text(isUnderWay ? words.turnedOn : words.copyName)}
          </button>
        </Foot>
      }
    />
  );
}
