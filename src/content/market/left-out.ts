/** Research records that the page does not use, and why. */
export const leftOut = {
  zhongke:
    'No source mentions this company in connection with the 2022 programme; to print the name, even to deny it, would tie it to the trade.',
  'stat-126':
    'A self-media figure on the number of reports, without an official source and far from the official counts. To print it, even to deny it, would pass it on.',
} satisfies Record<string, string>;
