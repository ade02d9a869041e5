/** Drawn in a 24 by 24 square, in strokes. */
export const icons = {
  call: 'M6 3.500h3l1.500 4.500-2 1.500a12 12 0 0 0 6 6l1.500-2 4.500 1.500v3a1.800 1.800 0 0 1-2 1.800A16.500 16.500 0 0 1 4.200 5.500 1.800 1.800 0 0 1 6 3.500z',
  message: 'M4 5.500h16v11H10l-4 3.500v-3.500H4z',
  copy: 'M10.500 8.500h7a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2h-7a2 2 0 0 1-2-2v-7a2 2 0 0 1 2-2zM15.500 8.500v-3a1 1 0 0 0-1-1h-9a1 1 0 0 0-1 1v9a1 1 0 0 0 1 1h3',
  cut: 'M4 7a2.500 2.500 0 1 0 5 0a2.500 2.500 0 1 0-5 0zM4 17a2.500 2.500 0 1 0 5 0a2.500 2.500 0 1 0-5 0zM8.600 8.400L20 16.500M8.600 15.600L20 7.500',
  done: 'M5 12.500l4.500 4.500L19 7',
  rings: 'M6 16.500V11a6 6 0 0 1 12 0v5.500l1.500 1.500h-15zM10 20.500h4',
  down: 'M5 9l7 7 7-7',
  onward: 'M9 5l7 7-7 7',
  speak:
    'M4 9.500v5h3.500L12 18.500v-13L7.500 9.500zM15.500 9a4.200 4.200 0 0 1 0 6M18 6.500a7.800 7.800 0 0 1 0 11',
  still: 'M7 7h10v10H7z',
  dots: 'M7 8a1 1 0 1 0 2 0a1 1 0 1 0-2 0zM15 8a1 1 0 1 0 2 0a1 1 0 1 0-2 0zM7 16a1 1 0 1 0 2 0a1 1 0 1 0-2 0zM15 16a1 1 0 1 0 2 0a1 1 0 1 0-2 0z',
  shield: 'M12 3.500l7 2.500v5.500c0 4.500-3 7.500-7 9-4-1.500-7-4.500-7-9V6z',
  settings:
    'M9 12a3 3 0 1 0 6 0a3 3 0 1 0-6 0zM12 3.500v3M12 17.500v3M3.500 12h3M17.500 12h3M6 6l2.100 2.100M15.900 15.900L18 18M18 6l-2.100 2.100M8.100 15.900L6 18',
  list: 'M4 6.500l1.500 1.500L8.500 5M4 12.500l1.500 1.500 3-3M4 18.500l1.500 1.500 3-3M12 6.500h8M12 12.500h8M12 18.500h8',
  toggle: 'M8 7h8a5 5 0 0 1 0 10H8a5 5 0 0 1 0-10zM13.500 12a2.500 2.500 0 1 0 5 0a2.500 2.500 0 1 0-5 0z',
};

export type IconId = keyof typeof icons;

const ofMenus: readonly (readonly [IconId, RegExp])[] = [
  ['dots', /右上角|左上角|⋮|菜单/],
  ['settings', /设置|语言|通用/],
  ['call', /电话|拨号/],
  ['shield', /拦截|阻止|管家|安全|spam|筛选|静音/i],
];

/** What a menu’s drawing is: the last one is where something is switched on. */
export function menuIcon(menu: string, isLast: boolean): IconId {
  if (isLast) return 'toggle';
  return ofMenus.find(([, words]) => words.test(menu))?.[0] ?? 'list';
}
