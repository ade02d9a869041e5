/** chain.html for /chain, en.html for /en. */
export const fileOf = (address: string): string => `${address === '/' ? 'index' : address.slice(1)}.html`;
