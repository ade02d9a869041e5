import type { ComponentPropsWithRef } from 'react';
import { useHref, useLinkClickHandler } from 'react-router';

interface Props extends Omit<ComponentPropsWithRef<'a'>, 'href'> {
  /** An address of this site, with a place in the page if there is one. */
  readonly to: string;
}

/** A link within the site: goes on without a new document. React Router's own brings a loader of other frameworks. */
export function Link({ to, onClick, ...rest }: Props) {
  const href = useHref(to);
  const go = useLinkClickHandler<HTMLAnchorElement>(to);
  return (
    <a
      {...rest}
      href={href}
      onClick={(event) => {
        onClick?.(event);
        if (!event.defaultPrevented) go(event);
      }}
    />
  );
}
