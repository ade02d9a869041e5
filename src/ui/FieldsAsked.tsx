import type { FieldList } from '#content/channels/channel.ts';
import type { Shown } from '#content/shown.ts';
import { CitedText } from './Cited.tsx';
import style from './FieldsAsked.module.css';

/** What a form or an agent asks for, as a list to get ready. */
export function FieldsAsked({ asks: { says, fields } }: { asks: Shown<FieldList> }) {
  return (
    <>
      <CitedText say={says} />
      <ul className={style.fields}>
        {fields.map((field) => (
          <li key={field}>{field}</li>
        ))}
      </ul>
    </>
  );
}
