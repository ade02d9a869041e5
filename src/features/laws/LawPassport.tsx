import type { Law } from '#content/laws/law.ts';
import type { Localized } from '#domain/locale.ts';
import { useText } from '#i18n/locale.ts';
import style from './LawPage.module.css';
import { lawPageWords as words } from './words.ts';

/** What to write when citing it. */
export function LawPassport({ law }: { law: Law }) {
  const text = useText();
  const rows: readonly (readonly [Localized, Localized | undefined])[] = [
    [words.title, law.title],
    [words.kind, law.kind],
    [words.articles, law.articles],
    [words.since, law.since],
  ];
  return (
    <dl className={style.passport}>
      {rows.map(
        ([name, value]) =>
          value && (
            <Row key={text(name)} name={text(name)}>
              {text(value)}
            </Row>
          ),
      )}
    </dl>
  );
}

function Row({ name, children }: { name: string; children: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
