export const chainWords = {
  label: { zh: '从泄露到响铃的链条', en: 'The chain, from the leak to the ringing phone' },
  whole: { zh: '', en: '' },
  now: { zh: '（正在剪）', en: ' (being cut)' },
  cut: { zh: '（已剪断）', en: ' (cut)' },
};
