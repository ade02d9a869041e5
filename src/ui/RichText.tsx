import { Fragment } from 'react';

/** A sentence of our content: `codes` and numbers in backticks are set as code. */
export function RichText({ children }: { children: string }) {
  return children.split('`').map((part, index) =>
    // The parts of a sentence never change places.
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    index % 2 === 1 ? <code key={index}>{part}</code> : <Fragment key={index}>{part}</Fragment>,
  );
}
