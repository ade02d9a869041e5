import { useText } from '#i18n/locale.ts';
import { placeWords, usePlaces } from '#ui/number-places.ts';
import style from './Result.module.css';
import { carrierWords as words } from './words.ts';

/** Where the prefix was handed out: whoever knows their number sees by it whether it was typed right. */
export function PlaceOfNumber({ digits }: { digits: string }) {
  const text = useText();
  const places = usePlaces(digits);
  const place = places?.ofMobile(digits);
  const none = places ? placeWords.none : placeWords.unreachable;
  return (
    <span className={style.place}>
      {places !== undefined && (
        <>
          <span className="visually-hidden"> · </span>
          {text(place ?? none)}
          <small>{text(place ? words.checkPlace : words.withoutPlace)}</small>
        </>
      )}
    </span>
  );
}
