/** Whether more than one line has something on it. */
export const hasSeveralLines = (text: string): boolean => /\S[^\S\r\n]*[\r\n]\s*\S/.test(text);
