import { placeOfMobile } from '#domain/places.ts';
import { useText } from '#i18n/locale.ts';
import { placeName, placeWords } from '#ui/place-words.ts';
import { usePlaces } from '#ui/use-places.ts';
import style from './Result.module.css';
import { carrierWords as words } from './words.ts';

/** Where the prefix was handed out: whoever knows their number sees by it whether it was typed right. */
export function PlaceOfNumber({ digits }: { digits: string }) {
  const text = useText();
  const places = usePlaces(digits);
  const place = places ? placeOfMobile(places, digits) : places;
  const none = places ? placeWords.none : placeWords.unreachable;
  return (
    <span className={style.place}>
      {place !== undefined && (
        <>
          <span className="visually-hidden"> · </span>
          {text(place ? placeName(place) : none)}
          <small>{text(place ? words.checkPlace : words.withoutPlace)}</small>
        </>
      )}
    </span>
  );
}
