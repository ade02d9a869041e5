/** The scripts that a page's HTML names. */
export const scriptsOf = (html: string): string[] => [
  ...new Set(
    [...html.matchAll(/<(?:script|link rel="modulepreload")[^>]*(?:src|href)="([^"]+\.js)"/g)].map(
      ([, path = '']) => path,
    ),
  ),
];
