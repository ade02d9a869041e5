/** Research records of the law that no page uses, each with the reason. None so far. */
export const lawsLeftOut: Readonly<Record<string, string>> = {};
