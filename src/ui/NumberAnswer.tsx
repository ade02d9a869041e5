import { useEffect, useState } from 'react';
import { type Localized, languageTags } from '#domain/locale.ts';
import type { NumberReading } from '#domain/read-number.ts';
import { useLocale, useText } from '#i18n/locale.ts';
import { answerTo, elsewhereAnswers } from '#i18n/number-answers.ts';
import { answerFaraway, type Faraway } from './number-faraway.ts';
import { RichText } from './RichText.tsx';
import { regionName } from './region-name.ts';

export type OtherReading = Exclude<NumberReading, { kind: 'mobile' }>;

/** A sentence that helps whoever typed something that is no mainland mobile number. */
export function NumberAnswer({ reading }: { reading: OtherReading }) {
  const text = useText();
  if (reading.kind === 'elsewhere' || reading.kind === 'landline') return <FarawayAnswer reading={reading} />;
  return (
    <p>
      <RichText>{text(answerTo(reading))}</RichText>
    </p>
  );
}

/** Knows the place once the numbering metadata is here; nothing but our own files is asked for it. */
function FarawayAnswer({ reading }: { reading: Faraway }) {
  const text = useText();
  const locale = useLocale();
  const [answer, setAnswer] = useState<Localized | null>(null);

  useEffect(() => {
    let isCurrent = true;
    const nameOf = (region: string) => regionName(region, languageTags[locale], text);
    answerFaraway(reading, nameOf).then(
      (found) => isCurrent && setAnswer(found),
      () => isCurrent && setAnswer(elsewhereAnswers.unreachable),
    );
    return () => {
      isCurrent = false;
    };
  }, [reading, locale, text]);

  return answer && <p>{text(answer)}</p>;
}
