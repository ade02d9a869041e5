import type { Localized } from '#domain/locale.ts';

export type IsoDate = `${number}-${number}-${number}`;
/** '2025', '2025-09' or '2025-09-12': as exact as the source was. */
export type PartialDate = `${number}` | `${number}-${number}` | IsoDate;

/**
 * Who speaks. law: a statute, a rule or a judicial interpretation, whoever prints it; authority: an office of the
 * state; company: also a carrier or a maker of phones; reference: encyclopaedias, papers, patents, lawyers’ notes;
 * community: forums, answers, blogs and sites that live on being found; code: a repository.
 */
export type SourceKind =
  | 'law'
  | 'court'
  | 'authority'
  | 'standard'
  | 'company'
  | 'press'
  | 'reference'
  | 'community'
  | 'code';

/** One text that says something about the world. Texts that share an address are sources of their own. */
export interface Source {
  readonly title: Localized;
  /** Whose page it was read on: a host, or a name. */
  readonly publisher: string;
  readonly kind: SourceKind;
  readonly publishedOn: PartialDate | 'undated';
  /** The day that we read it; null where we only know it as others quote it. */
  readonly readOn: IsoDate | null;
  /** Without it the source is named and never linked. */
  readonly url?: string;
  /** The text that it repeats, by its Chinese title or a name of ours: sources of one text count once. */
  readonly reprints?: string;
}

/** A source, for one sentence: where in it that sentence is said. */
export interface Citation {
  readonly source: Source;
  /** The article, heading or row. */
  readonly where?: Localized;
  /** The company speaks of what it sells itself. */
  readonly ofItsOwn?: true;
}

export const cite = (source: Source, where?: Localized): Citation => ({ source, ...(where && { where }) });

/** A company on its own service or product, for which it is the authority. */
export const citeOwn = (source: Source, where?: Localized): Citation => ({
  ...cite(source, where),
  ofItsOwn: true,
});

/** Articles of a law: `article(24)`, `article(13, 14)`, `article('253-1')` for 第 253 条之一. */
export const article = (...numbers: readonly (number | string)[]): Localized => {
  const [first = ''] = numbers.map(String);
  const [main, inserted] = first.split('-');
  const isInserted = numbers.length === 1 && inserted !== undefined;
  return {
    zh: isInserted ? `第 ${main} 条之${inChinese[Number(inserted)]}` : `第 ${numbers.join('、')} 条`,
    en: `${numbers.length === 1 ? 'Art.' : 'Arts.'} ${numbers.join(', ')}`,
  };
};

const inChinese = ['〇', '一', '二', '三', '四', '五'];
