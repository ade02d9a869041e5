import { useText } from '#i18n/locale.ts';
import style from './LawPage.module.css';
import type { LawProps } from './law-data.ts';
import { lawPageWords as words } from './words.ts';

const rows = ['title', 'kind', 'articles', 'since'] as const;

/** What to write when citing it. */
export function LawPassport({ law }: { law: Pick<LawProps, (typeof rows)[number]> }) {
  const text = useText();
  return (
    <dl className={style.passport}>
      {rows.map(
        (row) =>
          law[row] && (
            <Row key={row} name={text(words[row])}>
              {law[row]}
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
