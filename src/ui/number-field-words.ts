export const numberFieldWords = {
  label: { zh: '你的手机号', en: 'Phone number' },
  ask: { zh: '查', en: 'Check' },
  clear: { zh: '清空', en: 'Clear' },
  promise: {
    zh: '只在这一页里辨认，不发送，不保存。',
    en: 'Read on this page only. Never sent, never saved.',
  },
};
