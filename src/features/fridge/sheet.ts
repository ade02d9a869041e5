import type { CarrierId } from '#domain/carrier.ts';
import { type FirstAct, firstActs } from '#domain/first-acts.ts';
import type { Localized } from '#domain/locale.ts';
import { actWords } from '#i18n/act-words.ts';
import { carriers } from '#i18n/carrier-names.ts';
import type { FridgeProps } from './fridge-data.ts';
import { sheetWords as words } from './words.ts';

/** All that stands on the sheet, in one language: what print shows and the picture draws. */
export interface Sheet {
  readonly headline: readonly [string, string];
  readonly who: string;
  readonly phoneLabel: string;
  readonly phone: string;
  readonly hangUp: readonly [string, string];
  readonly lines: readonly { readonly number: string; readonly note: string }[];
  readonly switchedOn: string;
  readonly acts: readonly { readonly id: FirstAct; readonly name: string; readonly undo: string }[];
  readonly help: string;
  /** Empty where the carrier is not known: a line to write on. */
  readonly hotline: string;
  readonly foot: string;
  readonly scan: string;
}

interface Reader {
  readonly carrier: CarrierId | null;
  readonly phone: string | null;
  readonly doneOn: Readonly<Partial<Record<FirstAct, string>>>;
  readonly who: string;
  readonly number: string;
}

/** The sheet of this device: what it has switched on, with the day and the way back. */
export function sheetFor(
  { carrier, phone, doneOn, who, number }: Reader,
  { undo, hotlines }: FridgeProps,
  text: (words: Localized) => string,
): Sheet {
  const undoOf = (act: FirstAct): string => {
    const key = act === 'phone-blocking' ? phone : carrier;
    const known = key ? undo[act][key] : undefined;
    const other = act === 'phone-blocking' ? words.inPhone : words.askCarrier;
    return text(words.undo(plain(known ?? text(other))));
  };
  const network = carrier && carrier !== 'mvno' ? carrier : null;
  return {
    headline: [text(words.headline[0]), text(words.headline[1])],
    who: who.trim(),
    phoneLabel: text(words.phone),
    phone: number.trim(),
    hangUp: [text(words.hangUp[0]), text(words.hangUp[1])],
    lines: words.lines.map(({ number, note }) => ({ number, note: text(note) })),
    switchedOn: text(words.switchedOn),
    acts: firstActs.flatMap((id) => {
      const day = doneOn[id];
      if (!day) return [];
      return [
        { id, name: `${text(actWords(id, carrier).stops)}　${text(words.onDay(day))}`, undo: undoOf(id) },
      ];
    }),
    help: text(network ? words.help(carriers[network].name) : words.helpUnknown),
    hotline: network ? hotlines[network] : '',
    foot: text(words.foot),
    scan: text(words.scan),
  };
}

/** All that stands on it, as it is said of a picture of it. */
export const wordsOf = ({ headline, who, phone, lines, acts, help, hotline }: Sheet): string =>
  [
    headline.join('') + who,
    phone,
    ...lines.map(({ number, note }) => `${number} ${note}`),
    ...acts.map(({ name, undo }) => `${name}，${undo}`),
    help + hotline,
  ]
    .filter(Boolean)
    .join('；');

/** Without the marks around codes. */
const plain = (say: string): string => say.replace(/`/g, '');
