import type { Plugin } from 'vite';

/**
 * Runs before the first paint, inline, its hash in the policy. It sets theme and text size as they were saved
 * (see src/state/settings.ts), holds back lists that a choice will change (src/state/reader.ts), says that scripts
 * run and whether this is WeChat, and remembers an Enter that came before the app did: the field's component
 * answers it.
 */
export const headScript = [
  "var d=document.documentElement.dataset;d.js='';",
  "if(/MicroMessenger/.test(navigator.userAgent))d.wechat='';",
  "try{var s=JSON.parse(localStorage.getItem('breakchain.settings')).state;",
  "if(s.theme!='system')d.theme=s.theme;if(s.text=='large')d.text='large'}catch(e){}",
  "try{var r=JSON.parse(localStorage.getItem('breakchain.reader')).state;",
  "if(r.hideDone||r.order=='article')d.late=''}catch(e){}",
  "addEventListener('submit',function(e){e.preventDefault();e.target.dataset.asked=''},true)",
].join('');

/** For `npm run dev`, whose pages are not prerendered. */
export const headScriptInDev: Plugin = {
  name: 'head-script',
  apply: 'serve',
  transformIndexHtml: () => [{ tag: 'script', children: headScript, injectTo: 'head' }],
};
