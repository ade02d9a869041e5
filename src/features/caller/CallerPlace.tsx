import type { Caller } from '#domain/caller-kinds.ts';
import { useText } from '#i18n/locale.ts';
import { holderNames } from '#i18n/number-answers.ts';
import { placeWords, usePlaces } from '#ui/number-places.ts';
import style from './CallerPage.module.css';
import { RegionOfCaller } from './RegionOfCaller.tsx';
import { callerWords as words } from './words.ts';

/** Where the number was handed out, and by which network: as much as its digits tell. */
export function CallerPlace({ caller }: { caller: Caller }) {
  if (caller.kind === 'region' || caller.kind === 'abroad') return <RegionOfCaller caller={caller} />;
  if (caller.kind === 'landline') return <LandlinePlace digits={caller.digits} />;
  if (caller.areaCode) return <AreaCodeInFront areaCode={caller.areaCode} digits={caller.digits} />;
  return caller.allotment ? <MobilePlace caller={caller} /> : null;
}

function AreaCodeInFront({ areaCode, digits }: { areaCode: string; digits: string }) {
  const text = useText();
  return (
    <p className={style.place}>{text(words.areaCodeInFront(areaCode, digits.slice(areaCode.length)))}</p>
  );
}

function LandlinePlace({ digits }: { digits: string }) {
  const text = useText();
  const places = usePlaces(digits);
  const found = places?.ofLandline(digits) ?? [];
  return (
    <p className={style.place}>
      {found.map((place) => text(place)).join(text({ zh: '、', en: '; ' }))}
      {places && found.length === 0 && text(words.noPlace)}
      {places === null && text(placeWords.unreachable)}
    </p>
  );
}

function MobilePlace({ caller: { digits, kind, allotment } }: { caller: Caller }) {
  const text = useText();
  const hasPlace = kind === 'mobile' || kind === 'virtual-operator';
  const places = usePlaces(hasPlace ? digits : null);
  const place = places?.ofMobile(digits);
  if (!allotment) return null;
  return (
    <p className={style.place}>
      {text(words.firstOf(holderNames[allotment.holder]))}
      {hasPlace && places !== undefined && (
        <>
          {' · '}
          <span>{text(place ?? (places ? placeWords.none : placeWords.unreachable))}</span>
        </>
      )}
    </p>
  );
}
