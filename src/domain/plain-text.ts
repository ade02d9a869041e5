/**
 * Half-width, without invisible characters, and with one kind of hyphen and of space. Runs of spaces would make
 * patterns slow.
 */
export const plainText = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, '')
    .replace(/[‐-―]/g, '-')
    .replace(/[\s·•_]+/g, ' ');
