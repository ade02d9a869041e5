import { graveTimes, informationKinds, insiderShare, seriousFrom } from '#domain/information-thresholds.ts';
import type { Localized } from '#domain/locale.ts';
import { useText } from '#i18n/locale.ts';
import style from './Counting.module.css';
import { countWords as words } from './count-words.ts';

/** From how many on, for whom: readable without a script. */
export function ThresholdTable() {
  const text = useText();
  return (
    <table className={style.table}>
      <caption>{text(words.table)}</caption>
      <thead>
        <tr>
          <th scope="col">{text(words.what)}</th>
          <th scope="col">{text(words.usual)}</th>
          <th scope="col">{text(words.insider)}</th>
        </tr>
      </thead>
      <tbody>
        {informationKinds.map((kind) => (
          <Row key={kind} name={words.kinds[kind].name} from={seriousFrom[kind]} unit={words.records} />
        ))}
        <Row name={words.gain} from={seriousFrom.gain} unit={words.yuan} />
        <tr>
          <th scope="row">{text(words.buyerRow)}</th>
          <td colSpan={2}>{text(words.profit(seriousFrom.profit))}</td>
        </tr>
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly name: Localized;
  readonly from: number;
  readonly unit: (count: number) => Localized;
}

function Row({ name, from, unit }: RowProps) {
  const text = useText();
  return (
    <tr>
      <th scope="row">{text(name)}</th>
      {[from, from * insiderShare].map((count) => (
        <td key={count}>
          <b>{text(unit(count))}</b>
          <small>{text(words.grave(count * graveTimes))}</small>
        </td>
      ))}
    </tr>
  );
}
