import { useNavigate } from 'react-router';
import { carrierIds } from '#domain/carrier.ts';
import { firstActs } from '#domain/first-acts.ts';
import { sortTyped } from '#domain/sort-typed.ts';
import { carriers } from '#i18n/carrier-names.ts';
import { useLocale, useText } from '#i18n/locale.ts';
import { paths } from '#paths.ts';
import { useProgress } from '#state/progress.ts';
import { changeTypedNumber, useTypedNumber } from '#state/typed-number.ts';
import { takeAsCaller, takeAsMine } from '#state/whose-number.ts';
import { LinkRow } from '#ui/LinkRow.tsx';
import { NumberBox } from '#ui/NumberBox.tsx';
import { Doors } from './Doors.tsx';
import style from './HomePage.module.css';
import type { HomeProps } from './home-data.ts';
import { Newcomer } from './Newcomer.tsx';
import { NextCut } from './NextCut.tsx';
import { useActShown } from './use-act-shown.ts';
import { homeWords as words } from './words.ts';

/** The first screen: one box for any number, four doors; before them, for whom has begun, what comes next. */
export function HomePage(props: HomeProps) {
  const text = useText();
  const locale = useLocale();
  const navigate = useNavigate();
  const { typed, isMine } = useTypedNumber();
  const statuses = useProgress();
  useActShown();
  const hasBegun = firstActs.some((act) => statuses[act]);
  // Their own number has been answered: the box is free for another one.
  const shown = isMine ? '' : typed;
  const isAsking = sortTyped(shown).as === 'mobile';

  return (
    <div className={`${style.home} late-act`}>
      <div className={style.first} data-asking={isAsking || undefined}>
        <div className={style.hero}>
          <div className={style.inner}>
            {hasBegun ? <NextCut {...props} /> : <Newcomer allTasks={props.allTasks} />}
          </div>
        </div>
        <div className={style.box}>
          <NumberBox
            label={hasBegun ? words.labelAgain : words.label}
            promise={words.promise}
            typed={shown}
            onType={changeTypedNumber}
            onMine={(own) =>
              void navigate(takeAsMine(own) ? paths.start(locale) : paths.chooseCarrier(locale))
            }
            onCaller={(caller) => {
              takeAsCaller(caller);
              void navigate(paths.caller(locale));
            }}
            isQuiet={hasBegun}
          />
          <div className="without-script">
            <LinkRow
              label={words.choose}
              links={carrierIds.map((id) => ({
                to: paths.carrierGuide(locale, id),
                name: text({ zh: carriers[id].short.zh, en: carriers[id].name.en }),
              }))}
            />
          </div>
        </div>
      </div>
      <Doors />
    </div>
  );
}
