import { useEffect, useState } from 'react';
import type { Caller } from '#domain/caller-kinds.ts';
import { languageTags } from '#domain/locale.ts';
import { useLocale, useText } from '#i18n/locale.ts';
import { elsewhereAnswers } from '#i18n/number-answers.ts';
import { regionName } from '#ui/region-name.ts';
import style from './CallerPage.module.css';
import { placeOfCode } from './place-of-code.ts';
import { callerWords as words } from './words.ts';

/** The country or region of a calling code. Its table is loaded only now, and is our own file. */
export function RegionOfCaller({ caller: { digits, guessed } }: { caller: Caller }) {
  const text = useText();
  const locale = useLocale();
  const [line, setLine] = useState('');

  useEffect(() => {
    let isCurrent = true;
    const nameOf = (region: string) => regionName(region, languageTags[locale], text);
    placeOfCode(guessed ?? digits, nameOf, text(words.unknownCode)).then(
      (found) => isCurrent && setLine(guessed ? text(words.looksLike(found)) : found),
      () => isCurrent && setLine(text(elsewhereAnswers.unreachable)),
    );
    return () => {
      isCurrent = false;
    };
  }, [digits, guessed, locale, text]);

  return <p className={style.place}>{line}</p>;
}
