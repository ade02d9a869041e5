import type { FieldList } from '#content/channels/channel.ts';
import { useText } from '#i18n/locale.ts';
import { CitedText } from './Cited.tsx';
import style from './FieldsAsked.module.css';

/** What a form or an agent asks for, as a list to get ready. */
export function FieldsAsked({ asks: { says, fields } }: { asks: FieldList }) {
  const text = useText();
  return (
    <>
      <CitedText say={says} />
      <ul className={style.fields}>
        {fields.map((field) => (
          <li key={text(field)}>{text(field)}</li>
        ))}
      </ul>
    </>
  );
}
