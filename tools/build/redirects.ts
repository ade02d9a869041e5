/** An address of ours without its ending. Of such letters no other host's address can be made. */
const page = '(?:/[a-z0-9-]+)+?';

/**
 * For every host: addresses with an ending that they should not have, and where they lead, in the syntax that
 * JavaScript, Caddy and nginx share. What `$1` captures is always a path of this host.
 */
export const redirects: readonly (readonly [address: string, target: string])[] = [
  ['/index\\.html', '/'],
  [`(${page})(?:(?:/index)?\\.html|/+)`, '$1'],
];
